import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { AttributedQuote, Voice } from '../../src/corpus/corpus.ts';
import { quoteCard } from '../../src/publishing/cards/card-content.ts';
import { clausesThatFit, sentencesThatFit } from '../../src/publishing/cards/card-fit.ts';
import { beside, colors, grid } from '../../src/publishing/cards/card-style.ts';
import { openCards } from '../../src/publishing/cards/cards.ts';
import { fileOf } from './file-of.ts';
import { type Picture, readPng } from './png.ts';
import { corpusOf, ferry, quoteOf, site } from './site.ts';

const cache = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(cache, { recursive: true }));
const corpus = corpusOf({ 'ferry.md': ferry });
const boats = { ...quoteOf(corpus, 'boats'), corrections: [] };
const cards = openCards(site, cache);
const fixtures = new URL('../fixtures/publishing/cards/', import.meta.url);

function voice(name: string, family: string, role?: string): Voice {
  return { speaker: { ...boats.voices[0]!.speaker, name, family }, ...(role !== undefined && { role }) };
}

function quote(text: string, more: Partial<AttributedQuote> = {}): AttributedQuote {
  return { ...boats, text, ...more };
}

async function draw(of: AttributedQuote): Promise<Picture> {
  const { png, problems } = await cards.quote(of);
  expect(problems).toEqual([]);
  return readPng(readFileSync(fileOf(png)));
}

/** The box around everything that is not paper, within some limits. */
function inked(picture: Picture, from: { left?: number; right?: number; top?: number; bottom?: number } = {}) {
  const { left = 0, right = picture.width, top = 0, bottom = picture.height } = from;
  const box = { left: right, right: left, top: bottom, bottom: top };
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      if (picture.at(x, y) === colors.paper) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

/** The stretches of one colour down a column. */
function runs(picture: Picture, x: number, color: string): number {
  let count = 0;
  for (let y = 1; y < picture.height; y++) if (picture.at(x, y) === color && picture.at(x, y - 1) !== color) count++;
  return count;
}

const long = 'The dike is older than the law and the law is older than the road. '.repeat(30).slice(0, 2000);
const arabic = 'الجسر آمن، والنفق ينتظر (حتى 2022).';
const invented: [name: string, quote: AttributedQuote][] = [
  ['one word', quote('No.', { voices: [voice('Zhao Guang', 'Zhao')] })],
  [
    'two thousand characters',
    quote(long, { kind: 'indirect', voices: [voice('Renée van der Laan', 'van der Laan', 'dike reeve')] }),
  ],
  ['no spaces', quote('dampfschiff'.repeat(28), { kind: 'mixed' })],
  ['no spaces at all', quote('x'.repeat(2000))],
  ['marks', quote('5 < 6 && "7" > 3 — it’s \u0007fine', { voices: [voice('A & B <Co.>', '')] })],
  ['Chinese', quote('在未来，更多的基础设施将会建成。', { language: 'zh', voices: [voice('张浩瀚', '张', '主任')] })],
  ['long Japanese', quote('橋は大丈夫です。'.repeat(75), { language: 'ja', voices: [voice('森健二', '森')] })],
  ['Arabic', quote(arabic, { language: 'ar', voices: [voice('ليلى حداد', 'حداد', 'رئيسة المرفأ')] })],
  ['long Arabic', quote(`${arabic} `.repeat(40), { language: 'ar' })],
  ['Cyrillic, Greek and Vietnamese', quote('Слово, λόγος, lời nói, żółw.')],
  ['Korean, Hebrew, Hindi and Thai', quote('다리는 안전하다. הגשר בטוח. पुल सुरक्षित है। สะพานปลอดภัย')],
  ['emoji', quote('Yes 😀 👩‍👩‍👧‍👦 🇨🇳 👍🏽 ❤️ 1️⃣')],
  [
    'many speakers',
    quote('We agree.', {
      voices: Array.from({ length: 40 }, (_, i) => voice(`Person Longname-${i}`, `Longname-${i}`, 'member')),
    }),
  ],
  [
    'a long name',
    quote('Yes.', {
      voices: [
        voice('Wolfeschlegelsteinhausenbergerdorff Max', 'Wolfeschlegelsteinhausenbergerdorff', 'role '.repeat(80)),
      ],
    }),
  ],
  ['many paragraphs', quote(Array.from({ length: 20 }, (_, i) => `Paragraph ${i} of a long speech.`).join('\n\n'))],
];

describe('the card of a quote', () => {
  it.each(invented)('measures 1200 by 630 and keeps all ink off the edges: %s', async (_, of) => {
    const picture = await draw(of);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    const box = inked(picture);
    expect(box.left).toBeGreaterThanOrEqual(46);
    expect(box.right).toBeLessThanOrEqual(1200 - 46);
    expect(box.top).toBeGreaterThanOrEqual(48);
    expect(box.bottom).toBeLessThanOrEqual(630 - 48);
    // The words end above the line at the foot: the strip between them is empty.
    const foot = grid.height - grid.foot - 32;
    const words = of.language === 'ar' ? { left: 48, right: 850 } : { left: 350, right: 1160 };
    expect(inked(picture, { ...words, top: foot - 18, bottom: foot }).bottom).toBe(foot - 18);
    // The rule is as long as the words, however many lines they took.
    const wordsEnd = inked(picture, { ...words, top: grid.top, bottom: foot - 18 }).bottom;
    const axis = of.language === 'ar' ? 1200 - grid.axis - 8 : grid.axis;
    const ruleEnd = inked(picture, { left: axis, right: axis + 8, top: grid.top, bottom: foot - 18 }).bottom;
    expect(Math.abs(ruleEnd - wordsEnd)).toBeLessThan(30);
  });

  it.each([
    ['ar', 'القوارب ممتلئة والميناء مظلم منذ الشتاء. '],
    ['en', 'The boats are full, and the harbour has been dark since winter. '],
  ])('keeps a foot of several lines off the edges and off the words: %s', async (language, words) => {
    const via = { ...quoteOf(corpus, 'nights').via!, name: 'Ada Okafor of the harbour office and the quay' };
    const picture = await draw({ ...quote(words.repeat(14), { language }), via });
    const box = inked(picture);
    expect(box.left).toBeGreaterThanOrEqual(46);
    expect(box.right).toBeLessThanOrEqual(1200 - 46);
    const column = language === 'ar' ? { left: 48, right: 850 } : { left: 350, right: 1160 };
    const foot = grid.height - grid.foot - 2 * 32;
    expect(inked(picture, { ...column, top: foot - 18, bottom: foot }).bottom).toBe(foot - 18);
    expect(inked(picture, { ...column, top: foot, bottom: foot + 32 }).bottom).toBeGreaterThan(foot);
  });

  it.each<[AttributedQuote['kind'], number]>([
    ['direct', 1],
    ['indirect', 10],
    ['mixed', 1],
  ])('tells by its rule that the words are %s', async (kind, least) => {
    const picture = await draw(
      quote('The ferry is cheaper than the bridge will ever be, and safer. '.repeat(3), { kind }),
    );
    const middle = grid.axis + 1;
    if (kind === 'indirect') {
      expect(runs(picture, middle, colors.soft)).toBeGreaterThanOrEqual(least);
      expect(runs(picture, middle, colors.own)).toBe(0);
    } else expect(runs(picture, middle, colors.own)).toBe(1);
    const across = Array.from({ length: 20 }, (_, i) => picture.at(grid.axis + i, 100));
    expect(across.filter((color) => color === colors.own).length).toBe({ direct: 6, indirect: 0, mixed: 4 }[kind]);
    expect(across.filter((color) => color === colors.soft).length).toBe(
      { direct: 0, indirect: across.includes(colors.soft) ? 6 : 0, mixed: 4 }[kind],
    );
  });

  it('stands the other way round for words that run from right to left', async () => {
    const picture = await draw(quote(arabic, { language: 'ar' }));
    expect(picture.at(1200 - grid.axis - 3, 70)).toBe(colors.own);
    expect(inked(picture, { left: 0, right: 800, bottom: 200 }).right).toBeGreaterThan(780);
  });

  it('names a character that no font has instead of drawing a box', async () => {
    const { png, problems } = await cards.quote(quote('A rare 䶮 and an አ'));
    expect(png).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'missing-glyph',
        file: 'articles/ferry.md',
        line: boats.quote.place.line,
        column: boats.quote.place.column,
        message: expect.stringContaining('Unexpected character "䶮" (U+4DAE)'),
      },
      expect.objectContaining({ message: expect.stringContaining('"አ" (U+12A0)') }),
    ]);
    // A mark that is not in the font of its letter would be a box of its own.
    expect((await cards.quote(quote('x̌ but x̃ and Ива́н'))).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Unexpected character "x̌" (U+0078 U+030C)'),
    ]);
    expect((await cards.quote(quote('Yes.', { voices: [voice('አበበ', '')] }))).problems.length).toBe(2);
  });

  it('stands in with a question mark for a character that no font has, where an author is told of it', async () => {
    const lenient = openCards(site, cache, { standsIn: true });
    const [stand, marked] = await Promise.all([lenient.quote(quote('A rare 䶮.')), lenient.quote(quote('A rare ?.'))]);
    expect(stand).toEqual({ png: marked.png, problems: [] });
    expect(inked(readPng(readFileSync(fileOf(stand.png))), { left: grid.words, bottom: 300 }).right).toBeGreaterThan(
      500,
    );
    expect(lenient.problems({ articles: [], quotes: [quote('A rare 䶮.')] })).toHaveLength(1);
  });

  it('is refused before any is drawn, so that a build can stop early', () => {
    const quotes = [boats, quote('አ'), quote('x̌')];
    expect(
      cards.problems({ articles: [{ ...corpus.articles[0]!, title: 'বি' }], quotes }).map(({ message }) => message),
    ).toEqual([
      expect.stringContaining('(U+09AC U+09BF)'),
      expect.stringContaining('(U+12A0)'),
      expect.stringContaining('(U+0078 U+030C)'),
    ]);
    expect(cards.problems(corpus)).toEqual([]);
  });

  it('says kind, source, date and correction', () => {
    expect(quoteCard(quoteOf(corpus, 'boats'), site).foot).toEqual([
      'Direct quote. Town Hall, 16 January 2021',
      'Corrected 8 February 2021',
    ]);
    expect(quoteCard(quoteOf(corpus, 'nights'), site).foot[0]).toBe(
      'Direct quote, translated, quoted by Ada Okafor. Town Hall, source of January 2021',
    );
    expect(quoteCard(quoteOf(corpus, 'boats'), site).people).toEqual([
      { name: { before: 'Ada ', family: 'Okafor', after: '' }, role: 'Harbour master, Port of Quay' },
    ]);
    expect(quoteCard(quoteOf(corpus, 'cheaper'), site).marks).toEqual(['', '']);
  });
});

describe('the card of an article', () => {
  it.each([
    ['a title', 'Who pays for the ferry?', 'Three voices on a crossing.'],
    ['a long title', 'A very long title about the many things that a council can say on one day '.repeat(6), 'Short.'],
    ['a long summary', 'Ferry', 'A summary that goes on and on. '.repeat(40)],
    ['a Chinese title', '长三角一体化的六种声音', '六种声音。'],
  ])('fits: %s', async (_, title, summary) => {
    const { png, problems } = await cards.article({ ...corpus.articles[0]!, title, summary }, corpus.quotes);
    expect(problems).toEqual([]);
    const picture = readPng(readFileSync(fileOf(png)));
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    const box = inked(picture);
    expect(box.left).toBeGreaterThanOrEqual(46);
    expect(box.right).toBeLessThanOrEqual(1200 - 46);
    expect(box.top).toBeGreaterThanOrEqual(48);
    expect(box.bottom).toBeLessThanOrEqual(630 - 48);
  });
});

describe('the cache', () => {
  it('draws an unchanged quote once, and again when anything on its card changes', async () => {
    const folder = mkdtempSync(join(cache, 'again-'));
    const first = await openCards(site, folder).quote(boats);
    expect(readdirSync(folder).length).toBe(1);
    const [file] = readdirSync(folder);
    expect(first.png).toBe(join(folder, file!));
    expect(statSync(fileOf(first.png)).size).toBeLessThan(100_000);
    expect((await openCards(site, folder).quote(boats)).png).toBe(first.png);
    for (const other of [
      await openCards(site, folder).quote({ ...boats, text: 'Other words.' }),
      await openCards({ ...site, title: 'Other' }, folder).quote(boats),
    ]) {
      expect(other.png).not.toBe(first.png);
      expect(statSync(fileOf(other.png)).size).toBeGreaterThan(1000);
    }
    expect(readdirSync(folder).length).toBe(3);
  });

  it('draws a picture anew that something changed since it was kept', async () => {
    const folder = mkdtempSync(join(cache, 'changed-'));
    const first = await openCards(site, folder).quote(boats);
    const picture = readFileSync(fileOf(first.png));
    writeFileSync(fileOf(first.png), 'pressed smaller');
    utimesSync(fileOf(first.png), 1, 1);
    expect(readFileSync(fileOf((await openCards(site, folder).quote(boats)).png)).equals(picture)).toBe(true);
  });

  it('costs time only where nothing can be kept', async () => {
    const file = join(mkdtempSync(join(cache, 'nowhere-')), 'file');
    writeFileSync(file, '');
    const { png } = await openCards(site, join(file, 'cards')).quote(boats);
    const kept = await cards.quote(boats);
    expect(readFileSync(fileOf(kept.png)).equals(png as Uint8Array)).toBe(true);
  });
});

it('two quotes of the same words are drawn at the same time as one', async () => {
  const drawn = openCards(site, mkdtempSync(join(cache, 'twice-')));
  const [one, other] = await Promise.all([drawn.quote(boats), drawn.quote({ ...boats })]);
  expect(one.png).toBe(other.png);
});

it('the picture of an article stands beside its title, and no word runs into it', async () => {
  const { width, height } = beside;
  const water = { r: 42, g: 96, b: 144 };
  const make = () =>
    sharp({ create: { width, height, channels: 3, background: water } })
      .png()
      .toBuffer();
  const article = {
    ...corpus.articles[0]!,
    title: 'The harbourmaster’s long-postponed announcement',
    summary: long.slice(0, 200),
  };
  const drawn = readPng(
    readFileSync(fileOf((await cards.article(article, corpus.quotes, { name: 'water', make })).png)),
  );
  const edge = grid.width - width;
  for (const [x, y] of [
    [edge + 1, 1],
    [grid.width - 1, height - 1],
    [edge + 9, 300],
  ] as const)
    expect(distance(drawn.at(x, y), '#2a6090')).toBeLessThan(4);
  expect(inked(drawn, { right: edge - 1 }).right).toBeLessThan(edge - beside.gap / 2);
});

it('the rule beside the words has the accent of the site', async () => {
  const { png } = await openCards({ ...site, accent: '#1f6fb5' }, cache).quote(boats);
  expect(runs(readPng(readFileSync(fileOf(png))), grid.axis + 2, '#1f6fb5')).toBe(1);
});

describe('pictures', () => {
  const pictured = ['one word', 'two thousand characters', 'Chinese', 'Arabic'];
  it.each(invented.filter(([name]) => pictured.includes(name)))('looks as it was approved: %s', async (name, of) => {
    const file = new URL(`${name.toLowerCase().replaceAll(' ', '-')}.png`, fixtures);
    const picture = await draw(of);
    // A change of look that is meant is approved by a run with APPROVE=1, and by whoever looks at the pictures.
    if (process.env['APPROVE']) copyFileSync(fileOf((await cards.quote(of)).png), file);
    const approved = readPng(readFileSync(file));
    let different = 0;
    for (let y = 0; y < 630; y++)
      for (let x = 0; x < 1200; x++) if (distance(picture.at(x, y), approved.at(x, y)) > 60) different++;
    expect(different).toBeLessThan(400);
  });
});

function distance(a: string, b: string): number {
  return Math.max(
    ...[1, 3, 5].map((at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
    ),
  );
}

describe('a text that fits in no size', () => {
  const within = (limit: number) => async (text: string) => text.length <= limit;

  it('loses whole sentences, and says so', async () => {
    const text = 'We will not pay. The lamps are ours, and dim. Ask again.';
    expect(await sentencesThatFit(text, 'en', within(50))).toBe('We will not pay. The lamps are ours, and dim. …');
    expect(await sentencesThatFit(text, 'en', within(20))).toBe('We will not pay. …');
    expect(await sentencesThatFit(text, 'en', within(10))).toBeUndefined();
  });

  it('of one long sentence loses whole clauses, and no clock is cut', async () => {
    const text = 'We buy the lamps at 10:30 ourselves; we shall not be surprised: they never pay';
    expect(await clausesThatFit(text, within(70))).toBe(
      'We buy the lamps at 10:30 ourselves; we shall not be surprised: …',
    );
    expect(await clausesThatFit(text, within(40))).toBe('We buy the lamps at 10:30 ourselves; …');
    expect(await clausesThatFit(text, within(20))).toBeUndefined();
  });
});
