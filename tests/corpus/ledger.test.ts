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
      'accepts a correction',
      changed(quote('#boats speaker=ada', 'Other.') + flats, 'corrections:\n  - {date: 2020, quote: boats, note: N}'),
      [],
    ],
    [
      'does not accept the correction of another quote',
      changed(quote('#boats speaker=ada', 'Other.') + flats, 'corrections:\n  - {date: 2020, quote: flats, note: N}'),
      ['articles/rents.md:10:1 changed-quote'],
    ],
    [
      'misses an article',
      { 'articles/x.md': article() },
      ['ledger.json:4:5 vanished-quote', 'ledger.json:5:5 vanished-quote'],
    ],
    [
      'misses an article that became a draft',
      { 'articles/rents.md': article(`${people}\ndraft: true`, boats + flats) },
      ['ledger.json:4:5 vanished-quote', 'ledger.json:5:5 vanished-quote'],
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
      'articles/rents.md:1:1 vanished-quote',
    ]);
  });

  it('takes no drafts', () => {
    const { folder } = republish({ 'articles/a.md': article(`${people}\ndraft: true`, boats) }, {});
    expect(readFileSync(join(folder, 'ledger.json'), 'utf8')).not.toContain('boats');
  });

  it('is not checked where there is none', () => {
    expect(codes(readContent(folderOf(changed('')), { drafts: false }))).toEqual([]);
  });

  it.each(['', '{', '[]', 'null', '{"version": 2, "quotes": {}}', '{"version": 1}', '<<<<<<< ours'])(
    'must be sound: %s',
    (text) => {
      expect(codes(readContent(folderOf({ 'ledger.json': text }), { drafts: false }))).toEqual([
        'ledger.json:1:1 ledger-syntax',
      ]);
    },
  );

  it('names the line of an unsound entry', () => {
    const text =
      '{\n  "version": 1,\n  "quotes": {\n    "a/b": {"text": "x", "speakers": []},\n    "a/c": null\n  }\n}\n';
    expect(readLedger(text).problems).toMatchObject([{ line: 5, column: 5, code: 'ledger-syntax' }]);
  });

  it('is printed one quote a line, in order, and read back the same', () => {
    const { corpus } = readContent(folderOf(published), { drafts: false });
    const ledger = ledgerOf(corpus);
    const text = printLedger(ledger);
    expect(text.split('\n').map((line) => line.trim().slice(0, 15))).toEqual([
      '{',
      '"version": 1,',
      '"quotes": {',
      '"rents/boats": ',
      '"rents/flats": ',
      '}',
      '}',
      '',
    ]);
    expect(readLedger(text).ledger).toEqual(ledger);
    expect(JSON.parse(printLedger(new Map()))).toEqual({ version: 1, quotes: {} });
  });
});
