import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeEach, expect, test } from 'vitest';

// Each reading is a process of its own, as commands are: within one, a file is not read twice anyhow.
const root = mkdtempSync(join(tmpdir(), 'readings-'));
afterAll(() => rmSync(root, { recursive: true }));
const content = join(root, 'content');
const cache = join(root, '.cache/readings');
const reader = resolve('src/corpus/read-content.ts');
const read = () =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { readContent } from ${JSON.stringify(reader)};
      const { corpus, problems } = readContent('content', { drafts: false, today: '2026-01-01' });
      console.log(JSON.stringify({ articles: corpus.articles, words: corpus.quotes.map(({ text }) => text), problems }));`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
const article = (number: number, words: string) => `---
title: Report ${number}
date: 2025-03-0${(number % 9) + 1}
sources: [{ id: minutes, title: Minutes }]
speakers: [{ id: stone, name: Mara Stone, role: Clerk }]
---

:::quote{#q speaker=stone source=minutes}
${words}
:::
`;
const write = (number: number, words: string) =>
  writeFileSync(join(content, `articles/report-${number}.md`), article(number, words));
const kept = () => join(cache, readdirSync(cache)[0]!);

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'site.yml'), 'title: Archive\nurl: https://archive.example.org\n');
  for (let number = 0; number < 60; number++) write(number, `We mend boat ${number}.`);
});

test('a kept reading says what a fresh one says, problems included', () => {
  write(7, 'We {mend boats.');
  writeFileSync(join(content, 'articles/broken.md'), '---\ntitle: Broken\ndate: never\n---\n');
  const fresh = read();
  expect(readdirSync(cache)).toHaveLength(1);
  expect(JSON.parse(fresh).problems.length).toBeGreaterThan(0);
  expect(read()).toBe(fresh);
});

test('a file that changed is read anew, whatever its name and day say', () => {
  read();
  write(3, 'We sell boats.');
  expect(JSON.parse(read()).words).toContain('We sell boats.');
});

test('what was kept is used, and not what other code has made', () => {
  read();
  const all = deserialize(readFileSync(kept()));
  all.readings.get('articles/report-5.md').reading.article.title = 'A title that only the kept reading has';
  writeFileSync(kept(), serialize(all));
  expect(read()).toContain('A title that only the kept reading has');
  writeFileSync(kept(), serialize({ ...all, code: 'of another day' }));
  expect(read()).not.toContain('A title that only the kept reading has');
});

test('a kept file that is broken costs nothing but time', () => {
  const fresh = read();
  writeFileSync(kept(), 'half a fi');
  expect(read()).toBe(fresh);
});

test('what was made of folders that nobody has read for long goes', () => {
  read();
  const other = (number: number) => join(cache, `other-${number}`);
  for (let number = 0; number < 40; number++) {
    writeFileSync(other(number), '');
    utimesSync(other(number), number + 1, number + 1);
  }
  for (let number = 0; number < 60; number++) write(number, `They mend boat ${number}.`);
  read();
  expect(readdirSync(cache)).toHaveLength(20);
  expect([existsSync(other(39)), existsSync(other(5))]).toEqual([true, false]);
});

test('a small folder leaves nothing behind', () => {
  for (let number = 4; number < 60; number++) rmSync(join(content, `articles/report-${number}.md`));
  read();
  expect(() => readdirSync(cache)).toThrow();
});
