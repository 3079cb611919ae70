import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerOf, printLedger, readLedger } from '../../src/corpus/ledger.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { article, codes, type Files, folderOf, quote, speakers, write } from './content.ts';

const people = speakers('id: ada, name: Ada', 'id: ben, name: Ben');
const published = {
  'articles/rents.md': article(people, quote('#boats speaker=ada') + quote('#flats speaker=ben', 'Count.')),
};

/** Publishes one state of the content, then reads another. */
function republish(first: Files, second: Files, { drafts = false } = {}) {
  const folder = folderOf(first);
  remember(folder);
  for (const file of Object.keys(first)) rmSync(join(folder, file));
  write(folder, second);
  return { folder, problems: codes(readContent(folder, { drafts })) };
}

function remember(folder: string): void {
  const { corpus, ledger } = readContent(folder, { drafts: true });
  writeFileSync(join(folder, 'ledger.json'), printLedger(ledgerOf(corpus, ledger)));
}

const changed = (body: string, fields = '') => ({
  'articles/rents.md': article(`${people}${fields && `\n${fields}`}`, body),
});
const boats = quote('#boats speaker=ada');
const flats = quote('#flats speaker=ben', 'Count.');

const moved = { 'articles/homes.md': article(`${people}\nwas: rents`, boats + flats) };

describe('the ledger', () => {
  it.each<[name: string, second: Files, problems: string[]]>([
    ['says nothing while all is as it was', published, []],
    [
      'says nothing of prose, of order and of new quotes',
      changed(`New.\n\n${quote('#new speaker=ben', 'N')}${flats}Old.\n\n${boats}`),
      [],
    ],
    ['misses a quote that is gone', changed(boats), ['articles/rents.md:1:1 vanished-quote']],
    [
      'misses a quote that has another id',
      changed(quote('#boats-2 speaker=ada') + flats),
      ['articles/rents.md:1:1 vanished-quote'],
    ],
    ['follows a renamed quote', changed(quote('#boats-2 speaker=ada was=boats') + flats), []],
    [
      'follows a renamed speaker whose file tells the former id',
      {
        'articles/rents.md': article(
          speakers('id: ada-okafor, name: Ada', 'id: ben, name: Ben'),
          quote('#boats speaker=ada-okafor') + flats,
        ),
        'speakers/ada-okafor.md': '---\nname: Ada\nwas: ada\n---\n',
      },
      [],
    ],
    [
      'does not take another speaker for a renamed one',
      { 'articles/rents.md': article(people, quote('#boats speaker=ben') + flats) },
      ['articles/rents.md:8:1 changed-quote'],
    ],
    ['accepts a withdrawal', changed(boats, 'withdrawn:\n  - {id: flats, date: 2020, reason: R}'), []],
    [
      'sees other words',
      changed(quote('#boats speaker=ada', 'Other.') + flats),
      ['articles/rents.md:8:1 changed-quote'],
    ],
    [
      'sees other words of a renamed quote',
      changed(quote('#b speaker=ada was=boats', 'Other.') + flats),
      ['articles/rents.md:8:1 changed-quote'],
    ],
    ['sees another speaker', changed(quote('#boats speaker=ben') + flats), ['articles/rents.md:8:1 changed-quote']],
    [
      'accepts a correction that says what the words were',
      changed(
        quote('#boats speaker=ada', 'Other.') + flats,
        'corrections:\n  - {date: 2020, quote: boats, note: It said words before.}',
      ),
      [],
    ],
    [
      'does not accept one that says nothing of them',
      changed(quote('#boats speaker=ada', 'Other.') + flats, 'corrections:\n  - {date: 2020, quote: boats, note: N}'),
      ['articles/rents.md:10:1 changed-quote'],
    ],
    [
      'accepts one in other words where no word is gone',
      changed(
        quote('#boats speaker=ada', 'Some words more.') + flats,
        'corrections:\n  - {date: 2020, quote: boats, note: It was cut short.}',
      ),
      [],
    ],
    [
      'does not accept the correction of another quote',
      changed(quote('#boats speaker=ada', 'Other.') + flats, 'corrections:\n  - {date: 2020, quote: flats, note: N}'),
      ['articles/rents.md:10:1 changed-quote'],
    ],
    ['misses an article, once', { 'articles/x.md': article() }, ['ledger.json:4:5 missing-article']],
    [
      'misses an article that became a draft',
      { 'articles/rents.md': article(`${people}\ndraft: true`, boats + flats) },
      ['ledger.json:4:5 missing-article'],
    ],
    ['follows an article to another slug', moved, []],
    [
      'sees other words in a renamed article',
      { 'articles/homes.md': moved['articles/homes.md']!.replace('Count.', 'Miscount.') },
      ['articles/homes.md:12:1 changed-quote'],
    ],
    [
      'misses nothing while an article cannot be read',
      { 'articles/rents.md': '---\ntitle: a: b\n---\n' },
      ['articles/rents.md:2:8 frontmatter-syntax'],
    ],
  ])('%s', (_, second, problems) => expect(republish(published, second).problems).toEqual(problems));

  it('does not tell a composed letter from a decomposed one', () => {
    const spelt = (form: string) => changed(quote('#boats speaker=ada', 'Café'.normalize(form)));
    expect(republish(spelt('NFC'), spelt('NFD')).problems).toEqual([]);
  });

  it('needs a new correction for each change', () => {
    const corrections = 'corrections:\n  - {date: 2020, quote: boats, note: N}';
    const { folder } = republish(published, changed(quote('#boats speaker=ada', 'Other.') + flats, corrections));
    remember(folder);
    expect(codes(readContent(folder, { drafts: false }))).toEqual([]);
    write(folder, changed(quote('#boats speaker=ada', 'Third.') + flats, corrections));
    expect(codes(readContent(folder, { drafts: false }))).toEqual(['articles/rents.md:10:1 changed-quote']);
  });

  it('keeps what is explained, so that the explanation has to stay', () => {
    const explained = changed(
      quote('#boats-2 speaker=ada was=boats'),
      'withdrawn:\n  - {id: flats, date: 2020, reason: R}',
    );
    const { folder } = republish(published, explained);
    remember(folder);
    expect(codes(readContent(folder, { drafts: false }))).toEqual([]);
    write(folder, changed(quote('#boats-2 speaker=ada')));
    expect(codes(readContent(folder, { drafts: false }))).toEqual([
      'articles/rents.md:1:1 vanished-quote',
      'articles/rents.md:1:1 dropped-withdrawal',
    ]);
  });

  describe('guards each claim', () => {
    const head = (
      role = 'role: mayor, organization: bank',
      source = 'title: Minutes, publisher: Board, url: https://example.org/m',
    ) =>
      `${speakers(`id: ada, name: Ada Moor, ${role}`, 'id: ben, name: Ben')}\norganizations:\n  - {id: bank, name: North Bank}\nsources:\n  - {id: m, ${source}}`;
    const body = (attributes = '', kind = 'direct') =>
      quote(
        `#a speaker=ada kind=${kind} date=2019 occasion="the fair" original="Alte Worte" via=ben${attributes}`,
        'Old words.',
      );
    const first = article(head(), body());
    const second = (text: string, fields = '') => ({
      'articles/a.md': text.replace('\nsources:', `${fields}\nsources:`),
    });
    const correction = (note: string) => `\ncorrections:\n  - {date: 2020, quote: a, note: ${note}}`;

    it.each<[claim: string, text: string, was: string]>([
      ['words', first.replace('Old words', 'New words'), 'Old'],
      ['kind', first.replace('kind=direct', 'kind=indirect'), 'direct'],
      ['name', first.replace('Ada Moor', 'Ada Poor'), 'Moor'],
      ['name', first.replace('role: mayor', 'anonymous: true, role: mayor'), 'none'],
      ['role', first.replace('mayor', 'clerk'), 'mayor'],
      ['organization', first.replace('North Bank', 'South Bank'), 'North'],
      ['date', first.replace('date=2019', 'date=2018'), '2019'],
      ['occasion', first.replace('the fair', 'the market'), 'fair'],
      ['source', first.replace('Minutes', 'Notes'), 'Minutes'],
      ['publisher', first.replace('Board', 'Council'), 'Board'],
      ['address of the source', first.replace('org/m', 'org/n'), 'https://example.org/m'],
      ['original', first.replace('Alte Worte', 'Neue Worte'), 'Alte'],
      ['via', first.replace(' via=ben', ''), 'Ben'],
    ])('the %s', (claim, text, was) => {
      const { folder, problems } = republish({ 'articles/a.md': first }, second(text));
      expect(problems).toEqual([expect.stringMatching(/^articles\/a\.md:\d+:1 changed-quote$/)]);
      expect(
        readContent(folder, { drafts: false })
          .problems.map(({ message }) => message)
          .join(),
      ).toContain(`other ${claim} of`);
      write(folder, second(text, correction(`We had ${was} here`)));
      expect(codes(readContent(folder, { drafts: false }))).toEqual([]);
    });

    it.each<[was: string, text: string, now: string, changes: number]>([
      ['the day it was said', ' date=2019', '', 1],
      ['the day of the source', '', ' date=2019', 0],
      ['another day', ' date=2018', '', 1],
    ])('and that a date was %s', (was, before, after, changes) => {
      const dated = (attributes: string) =>
        article(head(undefined, 'title: Minutes, date: 2019'), body().replace(' date=2019', attributes));
      const { folder, problems } = republish({ 'articles/a.md': dated(before) }, second(dated(after)));
      expect(problems.length).toBe(changes);
      if (!changes) return;
      write(folder, second(dated(after), correction(`The first version had 2018 as ${was}`)));
      expect(codes(readContent(folder, { drafts: false }))).toEqual([]);
    });

    it('but not what is added to a source, nor how lines are broken', () => {
      const bare = article(head(undefined, 'title: Minutes'), body());
      expect(republish({ 'articles/a.md': bare }, second(first.replace('Old words', 'Old\nwords'))).problems).toEqual(
        [],
      );
    });

    it('and lets a correction tell in other words what must not be repeated', () => {
      const text = first.replace('Ada Moor', 'an official').replace('role: mayor', 'anonymous: true, role: mayor');
      expect(
        republish({ 'articles/a.md': first }, second(text, correction('Who speaks asked to be unnamed'))).problems,
      ).toEqual([]);
    });

    it('and takes a correction that tells one change for no other', () => {
      const text = first.replace('Old words', 'New words').replace('mayor', 'clerk');
      const told = (note: string) =>
        republish({ 'articles/a.md': first }, second(text, correction(note))).problems.length;
      expect(told('The first version said old words')).toBe(1);
      expect(told('The first version said old words and called her mayor')).toBe(0);
    });
  });

  describe('holds to what readers were told', () => {
    const note = (text: string, of = 'quote: boats, ') => `corrections:\n  - {date: 2020, ${of}note: ${text}}`;
    const told = (fields: string, body = boats + flats) => changed(body, fields);

    it.each([
      ['dropped', told('')],
      ['reworded', told(note('Nothing'))],
      ['given another day', told(note('Not ships').replace('2020', '2021'))],
    ])('a correction is not %s', (_, second) =>
      expect(republish(told(note('Not ships')), second).problems).toEqual(['articles/rents.md:1:1 dropped-correction']),
    );

    it('that of a whole article neither', () =>
      expect(republish(told(note('All of it', '')), told('')).problems).toEqual([
        'articles/rents.md:1:1 dropped-correction',
      ]));

    it.each([
      ['dropped', told('', flats)],
      ['reworded', told('withdrawn:\n  - {id: boats, date: 2020, reason: Other}', flats)],
      ['taken back by bringing the quote in again', told('')],
    ])('a withdrawal is not %s', (_, second) =>
      expect(republish(told('withdrawn:\n  - {id: boats, date: 2020, reason: R}', flats), second).problems.at(-1)).toBe(
        'articles/rents.md:1:1 dropped-withdrawal',
      ),
    );
  });

  it('names the way out where it is the ledger of another site', () => {
    const { folder } = republish(published, { 'articles/x.md': article() });
    const [problem] = readContent(folder, { drafts: false }).problems.filter(({ code }) => code === 'missing-article');
    expect(problem!.message).toMatch(/of which 2 published quotes.*of another site.*delete ledger\.json/);
  });

  it('takes no drafts', () => {
    const { folder } = republish({ 'articles/a.md': article(`${people}\ndraft: true`, boats) }, {});
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).not.toContain('boats');
  });

  it('is not checked where there is none', () => {
    expect(codes(readContent(folderOf(changed('')), { drafts: false }))).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{"version": 1, "quotes": {}}', '{"version": 2}', '<<<<<<< ours'])(
    'must be sound: %s',
    (text) => {
      expect(codes(readContent(folderOf({ 'ledger.json': text }), { drafts: false }))).toEqual([
        'ledger.json:1:1 ledger-syntax',
      ]);
    },
  );

  it('names the line of an unsound entry', () => {
    const text =
      '{\n  "version": 2,\n  "quotes": {\n    "a/b": {"text": "x", "kind": "direct", "date": "2020", "speakers": []},\n    "a/c": null\n  }\n}\n';
    expect(readLedger(text).problems).toMatchObject([{ line: 5, column: 5, code: 'ledger-syntax' }]);
  });

  it('names the line of each of very many articles that are gone, within a moment', () => {
    const entry = '{"text": "x", "kind": "direct", "date": "2020", "speakers": []}';
    const lines = Array.from({ length: 30_000 }, (_, i) => `"gone-${i}/q": ${entry}`);
    const text = `{"version": 2, "quotes": {\n${lines.join(',\n')}}}`;
    const { problems } = readContent(folderOf({ ...changed(boats), 'ledger.json': text }), { drafts: false });
    expect(problems.filter(({ code }) => code === 'missing-article').map(({ line }) => line)).toEqual(
      lines.map((_, i) => i + 2),
    );
  });

  it('is printed one quote a line, in order, and read back the same', () => {
    const { corpus } = readContent(folderOf(published), { drafts: false });
    const ledger = ledgerOf(corpus);
    const text = printLedger(ledger);
    expect(text.split('\n').map((line) => line.trim().slice(0, 15))).toEqual([
      '{',
      '"version": 2,',
      '"quotes": {',
      '"rents/boats": ',
      '"rents/flats": ',
      '}',
      '}',
      '',
    ]);
    expect(readLedger(text).ledger).toEqual(ledger);
    const none = { quotes: new Map(), articles: new Map(), withdrawn: new Map() };
    expect(JSON.parse(printLedger(none))).toEqual({ version: 2, quotes: {} });
  });
});
