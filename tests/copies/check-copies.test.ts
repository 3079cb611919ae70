import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCopies } from '../../src/copies/check-copies.ts';
import { unusedCopies } from '../../src/copies/unused-copies.ts';
import { ledgerOf, printLedger } from '../../src/corpus/ledger.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { type Files, folderOf, write } from '../corpus/content.ts';

const minutes = `The lamps were on the list again.

"Half of the lamps are dark," said Ines Abara, the keeper. "They went out in March."

"Nobody asked me about the lamps," said Tom Reyl, the clerk. "I would mend all of them by May."
`;

/** An article about the minutes; the words of a callout stand on line 12. */
const article = (body: string, copy = 'sources/minutes.txt') => `---
title: Lamps
date: 2021-02-03
sources:
  - {id: minutes, title: Minutes, copy: ${JSON.stringify(copy)}}
speakers:
  - {id: ines, name: Ines Abara}
  - {id: tom, name: Tom Reyl, aliases: [T. Reyl]}
  - {id: keeper, name: the keeper, anonymous: true}
---
${body}`;
const callout = (words: string, attributes = '') => `:::quote{#a speaker=ines${attributes}}\n${words}\n:::\n`;

function check(files: Files, folder = folderOf(files)) {
  const reading = readContent(folder, { drafts: true });
  const problems = checkCopies(reading, folder, '2022-05-06');
  return {
    reading,
    folder,
    problems,
    codes: problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
    results: reading.corpus.quotes.map(({ id, verification }) => [id, verification?.result]),
  };
}
const checked = (body: string, source: string | Uint8Array = minutes, copy = 'sources/minutes.txt') =>
  check({ 'articles/lamps.md': article(body, copy), 'sources/minutes.txt': source, [copy]: source });

describe('a quote whose source has a copy', () => {
  it('has what was found, the day, and little around it', () => {
    const { reading, problems } = checked(callout('Half of the lamps are dark. They went out in March.'));
    expect(problems).toEqual([]);
    expect(reading.corpus.quotes[0]!.verification).toEqual({
      result: 'verbatim',
      source: 'minutes',
      copy: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: minutes.indexOf('Half'),
      checked: '2022-05-06',
      leftOut: 0,
      stretches: [
        {
          exact: 'Half of the lamps are dark',
          prefix: 'lamps were on the list again. "',
          suffix: '," said Ines Abara, the keeper. ',
        },
        {
          exact: 'They went out in March',
          prefix: '" said Ines Abara, the keeper. "',
          suffix: '." "Nobody asked me about the l',
        },
      ],
    });
  });

  it('is told, with both texts and the place of the first word that differs', () => {
    const { problems } = checked(callout('Half of *the* lamps\nare lit.'));
    expect(problems).toMatchObject([{ file: 'articles/lamps.md', line: 12, column: 1, code: 'words-not-in-source' }]);
    expect(problems[0]!.message).toContain('“Half of the lamps are ▸lit.” (line 13, column 5)');
    expect(problems[0]!.message).toContain('what line 3 of sources/minutes.txt says: “');
    expect(problems[0]!.message).toContain('Half of the lamps are ▸dark," said Ines');
  });

  it.each([
    ['nothing of a paraphrase', ':quote[the lamps are lit]{#a speaker=ines kind=indirect}', undefined, []],
    [
      'only the marked words of a mixed one',
      ':quote[of the lamps, "half are dark"]{#a speaker=ines kind=mixed}',
      undefined,
      ['11:8 words-not-in-source'],
    ],
    [
      'them where they stand',
      ':quote[lit or not, "half of the lamps are dark"]{#a speaker=ines kind=mixed}',
      'verbatim',
      [],
    ],
    [
      'the original of a translation',
      ':quote[La moitié]{#a speaker=ines original="Half of the lamps are dark"}',
      'verbatim',
      [],
    ],
    [
      'all parts of an interrupted one',
      ':quote[Half of the lamps are dark]{#a speaker=ines}, she says, :quote[they went out in May]{continues=a}.',
      undefined,
      ['11:8 words-not-in-source'],
    ],
    [
      'what its author answers for',
      callout('Half of the lamps are lit', ' unchecked="the minutes are wrong"'),
      undefined,
      [],
    ],
  ])('is looked up: %s', (_, body, result, problems) => {
    const { codes, results } = checked(body);
    expect({ codes, results }).toEqual({ codes: problems, results: [['a', result]] });
  });

  it.each([
    ['the words of another', 'ines', 'I would mend all of them by May.', ['12:1 words-of-another']],
    [
      'words of two people run into one',
      'ines',
      'They went out in March. … Nobody asked me about the lamps',
      ['12:1 words-of-another'],
    ],
    ['the right speaker by another name', 'tom', 'I would mend all of them by May.', []],
    ['a source that is not named', 'keeper', 'I would mend all of them by May.', []],
    ['somebody who passed the words on', '"ines" via=tom', 'I would mend all of them by May.', []],
  ])('is held against who speaks in the copy: %s', (_, speaker, words, expected) => {
    const { codes, problems } = checked(callout(words).replace('ines', speaker));
    expect(codes).toEqual(expected);
    if (expected.length) expect(problems[0]!.message).toContain('Tom Reyl (line 5 of sources/minutes.txt)');
  });

  it('is the one that the speaker said, where two said the same', () => {
    const both = `"It is dark," said Ines Abara.\n\n"It is dark," said Tom Reyl.`;
    const { reading, problems } = checked(callout('It is dark').replace('ines', 'tom'), both);
    expect(problems).toEqual([]);
    expect(reading.corpus.quotes[0]!.verification!.at).toBe(both.lastIndexOf('It'));
  });
});

describe('a copy', () => {
  it.each([
    ['that is not there', 'sources/gone.txt', 'copy-missing'],
    ['outside the content', '../minutes.txt', 'copy-outside'],
    ['outside by a way round', 'sources/../../minutes.txt', 'copy-outside'],
    ['at an absolute path', '/etc/hostname', 'copy-outside'],
    ['that is a folder', 'sources', 'copy-unreadable'],
    ['behind a link', 'sources/link.txt', 'copy-outside'],
    ['in a folder behind a link', 'linked/minutes.txt', 'copy-outside'],
    ['that is empty', 'sources/empty.txt', 'copy-unreadable'],
    ['that is binary', 'sources/binary.txt', 'copy-unreadable'],
    ['in another encoding', 'sources/latin.txt', 'copy-unreadable'],
  ])('%s is refused at its field: %s', (_, copy, code) => {
    const folder = folderOf({
      'articles/lamps.md': article(callout('Half of the lamps are dark'), copy),
      'sources/minutes.txt': minutes,
      'sources/empty.txt': ' \n',
      'sources/binary.txt': Uint8Array.of(80, 75, 3, 4, 0, 65, 66, 67, 68, 69, 70),
      'sources/latin.txt': Uint8Array.from(Buffer.from('Half of the café', 'latin1')),
    });
    symlinkSync('minutes.txt', join(folder, 'sources/link.txt'));
    symlinkSync('sources', join(folder, 'linked'));
    expect(check({}, folder).codes).toEqual([`5:35 ${code}`]);
  });

  it.each([
    [
      'a page',
      'minutes.html',
      `<nav>Lit</nav><article><h1>Minutes</h1>${'<p>The board met again to talk about the lamps of the pier and the rents.</p>'.repeat(4)}<p>&ldquo;Half of <em>the</em>&nbsp;lamps are dark,&rdquo; she said.</p></article>`,
    ],
    ['Markdown', 'minutes.md', '# Minutes\n\n“Half *of* the [lamps](https://example.org) are dark,” she said.'],
    [
      'WebVTT',
      'minutes.vtt',
      'WEBVTT\n\nNOTE\nfrom the hall\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ines>Half of the\n\n00:00:02.000 --> 00:00:03.000\n<v Ines>lamps are dark',
    ],
    [
      'SubRip',
      'minutes.srt',
      '1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Half of the</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nlamps are dark\r\n',
    ],
    ['text with a byte order mark', 'minutes.txt', '\ufeff“Half of the lamps are dark,” she said.\r\n'],
  ])('may be %s', (_, name, text) => {
    const { codes, results } = checked(callout('Half of the lamps are dark'), text, `sources/${name}`);
    expect({ codes, results }).toEqual({ codes: [], results: [['a', 'verbatim']] });
  });

  it('is named where no article names it', () => {
    const { reading, folder } = check({
      'articles/lamps.md': article(callout('Half of the lamps are dark')),
      'sources/minutes.txt': minutes,
      'sources/lamps/old.txt': minutes,
    });
    for (const named of [folder, `${folder}/`, relative('.', folder), `./${relative('.', folder)}`])
      expect(unusedCopies(reading.corpus, named)).toMatchObject([
        { file: 'sources/lamps/old.txt', code: 'unused-copy' },
      ]);
  });
});

describe('a receipt', () => {
  const files = { 'articles/lamps.md': article(callout('Half of the lamps are dark')), 'sources/minutes.txt': minutes };

  /** A folder whose ledger remembers the check. */
  function remembered(): string {
    const { reading, folder } = check(files);
    write(folder, { 'ledger.json': printLedger(ledgerOf(reading.corpus)) });
    return folder;
  }
  const again = (folder: string, day = '2023-01-01') => {
    const reading = readContent(folder, { drafts: true });
    const problems = checkCopies(reading, folder, day);
    return { codes: problems.map(({ code }) => code), verification: reading.corpus.quotes[0]!.verification };
  };

  it('stands where the copy is not here, and is the same where it is', () => {
    const folder = remembered();
    const withCopy = again(folder);
    rmSync(join(folder, 'sources'), { recursive: true });
    const without = again(folder);
    expect(without).toEqual(withCopy);
    expect(without).toMatchObject({ codes: [], verification: { checked: '2022-05-06' } });
  });

  it('goes on being remembered without the copy', () => {
    const folder = remembered();
    rmSync(join(folder, 'sources'), { recursive: true });
    const reading = readContent(folder, { drafts: true });
    checkCopies(reading, folder, '2023-01-01');
    expect(ledgerOf(reading.corpus, reading.ledger)).toEqual(reading.ledger);
  });

  it('loses its quote the mark where the words changed and the copy is not here', () => {
    const folder = remembered();
    rmSync(join(folder, 'sources'), { recursive: true });
    write(folder, { 'articles/lamps.md': article(callout('Half of the lamps')) });
    expect(again(folder)).toEqual({ codes: ['check-lost'], verification: undefined });
  });

  it('is written anew where the words changed and the copy is here', () => {
    const folder = remembered();
    write(folder, { 'articles/lamps.md': article(callout('Half of the lamps')) });
    expect(again(folder)).toMatchObject({ codes: [], verification: { checked: '2023-01-01' } });
  });

  it('is not believed where the copy says something else', () => {
    const folder = remembered();
    write(folder, { 'sources/minutes.txt': minutes.replace('dark', 'lit') });
    expect(again(folder)).toEqual({ codes: ['words-not-in-source', 'copy-changed'], verification: undefined });
    write(folder, { 'sources/minutes.txt': `${minutes}\nMore.` });
    expect(again(folder)).toMatchObject({ codes: ['copy-changed'], verification: { checked: '2023-01-01' } });
  });

  it('does not stand for a copy that cannot be read', () => {
    const folder = remembered();
    rmSync(join(folder, 'sources/minutes.txt'));
    mkdirSync(join(folder, 'sources/minutes.txt'));
    expect(again(folder).codes).toEqual(['copy-unreadable']);
  });

  it('that was damaged is a problem of the ledger', () => {
    const folder = remembered();
    const { reading } = check({}, folder);
    const damaged = printLedger(reading.ledger!).replace('"exact"', '"exakt"');
    write(folder, { 'ledger.json': damaged });
    expect(readContent(folder, { drafts: true }).problems.map(({ code }) => code)).toContain('ledger-syntax');
  });
});
