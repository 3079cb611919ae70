import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readApart } from '../../src/corpus/read-apart.ts';
import { article, folderOf } from './content.ts';

const speakers = 'speakers: [{ id: stone, name: Mara Stone, role: Clerk }]';
const bodies = [
  ':::quote{#boats speaker=stone kind=mixed}\nWe mend "every boat" of the quay.\n:::\n\n| a | b |\n| - | - |\n| c | d |',
  'She said :quote[we mend boats]{#mend speaker=stone} at noon.[^1]\n\n[^1]: At the quay.\n\n![A boat](boat.jpg)',
  'She said :quote[we mend]{#mend speaker=nobody',
  '## What was said\n\nNothing, see [the other one](report-2.md) and <b>that</b>.',
];
const files = Object.fromEntries(
  Array.from({ length: 300 }, (_, number) => [
    `articles/report-${number}.md`,
    number % 50 === 7 ? `---\ntitle: [\n---\n${number}` : article(speakers, bodies[number % bodies.length]),
  ]),
);
const names = Object.keys(files);

test('several threads make of many articles what one makes of each', () => {
  const folder = folderOf(files);
  const read = new Map(readApart(folder, names, 2).map(({ file, reading }) => [file, reading]));
  expect(read.size).toBe(names.length);
  for (const file of names)
    expect(read.get(file)).toStrictEqual(readArticle(file, readFileSync(join(folder, file), 'utf8')));
});

test('what cannot be read is left to whoever says why, and the rest is read', () => {
  const folder = folderOf({
    ...files,
    'articles/long.md': 'a'.repeat(1_000_001),
    'articles/bytes.md': Buffer.from([0xff]),
  });
  mkdirSync(join(folder, 'articles/folder.md'));
  const odd = ['articles/long.md', 'articles/folder.md', 'articles/none.md'];
  const read = readApart(folder, [...odd, 'articles/bytes.md', ...names], 2);
  expect(read.map(({ file }) => file).sort()).toEqual(['articles/bytes.md', ...names].sort());
  expect(read.find(({ file }) => file === 'articles/bytes.md')?.reading.problems).toMatchObject([
    { code: 'not-utf-8' },
  ]);
});

test('a few articles, or those of a machine that does one thing at a time, are left out', () => {
  const folder = folderOf(files);
  expect([readApart(folder, names.slice(100), 0), readApart(folder, names.slice(150), 2)]).toEqual([[], []]);
});
