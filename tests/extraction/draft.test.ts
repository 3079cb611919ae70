import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { castOf } from '../../src/extraction/draft/cast.ts';
import { draftOf } from '../../src/extraction/draft/draft.ts';
import { extract } from '../../src/extraction/extract.ts';
import { SURE } from '../../src/extraction/statements/certainty.ts';

const folder = new URL('../fixtures/extraction/', import.meta.url);
const source = { title: 'A day at the lock', date: '2021-02-03' };
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Writes a draft of a text, reads it back and compares every quote. */
function roundTrip(text: string) {
  const extracted = extract(text, { date: source.date });
  // What nobody said is no quote.
  const statements = extracted.statements.filter(({ unsaid }) => !unsaid);
  const draft = draftOf(text, extracted, source);
  const { article, problems } = readArticle('articles/a-day-at-the-lock.md', draft);
  expect(
    problems.filter(({ severity }) => severity === 'error'),
    draft,
  ).toEqual([]);
  const cast = castOf(text, statements);
  const wanted = statements.map((statement) => ({
    kind: statement.kind,
    speakers: cast.idsOf(statement),
    words: letters(statement.text),
  }));
  const read = article!.quotes.map(({ kind, speakers, spans }) => ({
    kind,
    speakers,
    words: letters(spans.map((span) => span.text).join('')),
  }));
  const key = ({ words, kind }: { words: string; kind: string }) => `${words} ${kind}`;
  expect(read.toSorted((a, b) => key(a).localeCompare(key(b)))).toEqual(
    wanted.toSorted((a, b) => key(a).localeCompare(key(b))),
  );
  return { article: article!, statements, draft, problems };
}

describe('a draft reads back as the quotes that were found', () => {
  const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/input.txt`, folder)));
  test.each(names)('%s', (name) => {
    roundTrip(readFileSync(new URL(`${name}/input.txt`, folder), 'utf8'));
  });

  test.each([
    ['de', 'Man könne, so Jan Hell, „nicht alle Tore schließen“.\n\nFrage: Wann?\n\nAntwort: Ada Bach weiß es nicht.'],
    ['fr', '« La porte, dit Jean Hell, le maire, est vieille. »\n\n— Elle fuit.\n\nSelon lui, rien n’est décidé.'],
    ['es', '«La puerta es vieja», dijo el lunes.\n\n— ¿Cuándo?\n\n— En junio —dijo Juan Hell—, creo.'],
    ['zh', '王小河说：“大门很旧。”\n\n据知情人士透露，大门不会关闭。'],
    ['ja', '記者：いつですか。\n\n川村船子：まだ分かりません。\n\n記者：なぜですか。'],
  ])('in any language that is read: %s', (language, text) => {
    const draft = draftOf(text, extract(text, { language }), source);
    const { problems } = readArticle('articles/a-day-at-the-lock.md', draft);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('whatever stands in the sentences', () => {
    const words = fc.stringMatching(/^[ -~“”‘’«»„–—…é]{1,40}$/).filter((text) => /[a-z]/.test(text));
    const paragraph = fc.oneof(
      words,
      words.map((text) => `“${text.replace(/[“”"]/g, '')},” said Ada Brook.`),
      words.map((text) => `Ada Brook, a clerk, said ${text}.`),
      words.map((text) => `"${text.replace(/"/g, '')}" the warden said, adding that *it* was [late].`),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        roundTrip(paragraphs.join('\n\n'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a draft', () => {
  test('carries a comment for every quote whose speaker is unsure, which reading reports', () => {
    const { statements, problems, draft } = roundTrip(
      'Ada Okafor and Ben Okafor met on the quay. "The boats are full," Okafor said.',
    );
    expect(statements.map(({ confidence }) => confidence < SURE)).toEqual([true]);
    expect(draft).toMatch(/<!-- unsure: [^>]*Ada Okafor[^>]*Ben Okafor|<!-- unsure: [^>]*Ben Okafor[^>]*Ada Okafor/);
    expect(problems.map(({ code }) => code)).toContain('unsure');
  });

  test('is marked as one, and names roles, organizations, dates and the source', () => {
    const { article } = roundTrip(
      'On Jan 16, Ada Brook, director of the Kelm Ferry Company, said the boat would sail.',
    );
    expect(article.draft).toBe(true);
    expect(article.sources[0]?.title).toBe(source.title);
    expect(article.speakers[0]).toMatchObject({
      name: 'Ada Brook',
      role: 'director of the Kelm Ferry Company',
      organization: 'kelm-ferry-company',
    });
    expect(article.organizations[0]).toMatchObject({ id: 'kelm-ferry-company', name: 'Kelm Ferry Company' });
    expect(article.dates.map(({ date }) => date)).toEqual(['2021-01-16']);
  });

  test('sets words over several paragraphs as one quote', () => {
    const { article } = roundTrip('“One,” said Ada Brook. “Two.\n\n“Three.”');
    expect(article.quotes).toHaveLength(1);
    expect(article.quotes[0]?.spans.map(({ text }) => text)).toEqual(['One,', 'Two.', 'Three.']);
  });
});

test('a draft knows the family name of a namesake of whom the text never shows it', () => {
  const text =
    'Lin Haoran, a pilot, said the locks were too small. "They were built for barges," Lin said.\n\nLin Mei, an engineer at the yard, said the gates would be replaced.\n';
  const { article } = roundTrip(text);
  expect(article.speakers.map(({ name, family }) => [name, family])).toEqual([
    ['Lin Haoran', 'Lin'],
    ['Lin Mei', 'Lin'],
  ]);
});

test('a draft takes a given name for no family name, and keeps the letters of northern names in ids', () => {
  const { article } = roundTrip(
    'Ann Guðmundsdóttir said the locks were too small. "They were built for barges," Ann said.',
  );
  expect(article.speakers.map(({ id, family }) => [id, family])).toEqual([['ann-gudmundsdottir', undefined]]);
});

test('a draft of British single marks has nothing to settle', () => {
  const { article, problems } = roundTrip("Ada Brook said the quay was 'never safe' for boats in the '90s.");
  expect(article.quotes.map(({ kind }) => kind)).toEqual(['mixed']);
  expect(problems.filter(({ code }) => code === 'no-own-words')).toEqual([]);
});

test.each([
  ['Ada Brook told the town that boats are not safe.', 'told the town that :quote[boats are not safe]'],
  ['Ada Brook claims that “they leak.”', 'claims that :quote[“they leak.”]'],
])('a draft leaves the reporter’s “that” outside: %s', (text, marked) => {
  expect(roundTrip(text).draft).toContain(marked);
});

test('a draft keeps what stands around the words, except where a quote would be in a heading or a link', () => {
  const text = 'The quay\n\nIt is full.\n\n“No,” Ada Brook said at length.';
  const layout = new Map([
    [0, { before: '## ', inline: [], pictures: [] }],
    [
      10,
      {
        before: '- ',
        inline: [{ range: [16, 20] as [number, number], open: '[', close: '](https://quay.example.org)' }],
        pictures: [{ address: 'https://quay.example.org/a.jpg', description: 'boats' }],
      },
    ],
    [23, { before: '## ', inline: [{ range: [24, 26] as [number, number], open: '*', close: '*' }], pictures: [] }],
  ]);
  const draft = draftOf(text, extract(text), { ...source, layout });
  expect(draft).toContain(
    '\n\n## The quay\n\n- It is [full](https://quay.example.org).\n\n<!-- unsure: here stood a picture of “boats”: https://quay.example.org/a.jpg -->\n\n:quote[*No*,]',
  );
});

test('a draft keeps a quote in its row of a table, and what is open in it stands below the table', () => {
  const rows = [
    'Who | What',
    'Ada Brook | She said: “It rained.”',
    'Bob Hale | “Nobody came to the quay at all”',
    '2020 | 41',
  ];
  const text = ['It rained.', ...rows, 'It is full.'].join('\n\n');
  const layout = new Map(
    rows.map((words, index) => [
      text.indexOf(words),
      { row: index ? ('later' as const) : ('first' as const), inline: [], pictures: [] },
    ]),
  );
  const draft = draftOf(text, extract(text), { ...source, layout });
  const table = draft.slice(draft.indexOf('| Who'), draft.indexOf('<!--'));
  expect(table.trim().split('\n')).toEqual([
    '| Who | What |',
    '| --- | --- |',
    expect.stringMatching(/^\| Ada Brook \| She said: :quote\[It rained\.\]\{#\S+ speaker=\S+\} \|$/),
    '| Bob Hale | “Nobody came to the quay at all” |',
    '| 2020 | 41 |',
  ]);
  expect(draft).toMatch(/<!-- unsure: “Nobody came to the quay at all”: [^>]*-->\n\nIt is full\./);
  expect(readArticle('articles/a.md', draft).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a draft keeps emphasis and links within the words of a quote, which read back as they were', () => {
  const text = '“We will never close it,” said Ada Brook.';
  const layout = new Map([
    [
      0,
      {
        inline: [
          { range: [9, 14] as [number, number], open: '**', close: '**' },
          { range: [15, 23] as [number, number], open: '[', close: '](https://quay.example.org/a)' },
        ],
        pictures: [],
      },
    ],
  ]);
  const draft = draftOf(text, extract(text), { ...source, layout });
  expect(draft).toContain(':quote[We will **never** [close it](https://quay.example.org/a),]{');
  expect(readArticle('articles/a.md', draft).article!.quotes[0]!.spans[0]!.text).toBe('We will never close it,');
});

test('a draft keeps tables, one after the other, and a picture behind one', () => {
  const rows = ['Year | Boats', '2020 | 41', 'Year | Crews', '2020 | *7*'];
  const text = [...rows, '“No,” said Ada Brook.'].join('\n\n');
  const layout = new Map(
    rows.map((words, index) => [
      rows.slice(0, index).join('\n\n').length + (index ? 2 : 0),
      {
        row: index % 2 ? ('later' as const) : ('first' as const),
        inline: [],
        pictures: index === 3 ? [{ address: 'https://quay.example.org/a.jpg', description: words }] : [],
      },
    ]),
  );
  expect(draftOf(text, extract(text), { ...source, layout })).toContain(
    '\n\n| Year | Boats |\n| --- | --- |\n| 2020 | 41 |\n\n| Year | Crews |\n| --- | --- |\n| 2020 | \\*7\\* |\n\n<!-- unsure: here stood a picture',
  );
});
