import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { articlesForSite } from './articles.ts';
import { contentOf, temporary } from './site.ts';

const content = contentOf(articlesForSite(3));
const file = join(content, 'articles/2021-01-03-report-1.md');
let server: ChildProcess;
let origin: string;
let output = '';

const page = async (address: string) => (await fetch(origin + address)).text();
const edit = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

beforeAll(async () => {
  server = spawn(process.execPath, ['src/cli/serve.ts', 'dev', '--port', String(20000 + (process.pid % 20000))], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: content, OUT_DIR: temporary() },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => {
      output += text;
    });
  const address = () => /http:\/\/localhost:\d+/.exec(output)?.[0];
  origin = await vi.waitUntil(address, { timeout: 60_000 });
});
afterAll(() => {
  server?.kill();
});

describe('while an author writes', () => {
  test('an edit is shown', async () => {
    expect(await page('/articles/report-1/')).toContain('The board met on the first');
    edit('The board met on the first', 'The board met at noon on the first');
    await expect.poll(() => page('/articles/report-1/'), { timeout: 20_000 }).toContain('The board met at noon');
  });

  test('a new quote has its page, and the speaker has the quote', async () => {
    edit('## What was said', ':::quote{#new-words speaker=ada-okafor}\nNobody rows at night.\n:::\n\n## What was said');
    await expect
      .poll(() => page('/articles/report-1/new-words/'), { timeout: 20_000 })
      .toContain('Nobody rows at night');
    expect(await page('/speakers/ada-okafor/')).toContain('Nobody rows at night');
  });

  test('a mistake is told with its place, once, and the last good article stands', async () => {
    edit('{#new-words speaker=ada-okafor}', '{#new-words speaker=ada-okafro}');
    const told = () => output.match(/report-1\.md:\d+:\d+ Unexpected speaker "ada-okafro"/g)?.length ?? 0;
    await expect
      .poll(
        async () => {
          await page('/articles/');
          return told();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    for (const address of ['/', '/articles/', '/speakers/']) expect((await fetch(origin + address)).status).toBe(200);
    expect(told()).toBe(1);
  });
});
