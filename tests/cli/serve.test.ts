import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const temporary = () => mkdtempSync(join(tmpdir(), 'attributed-'));

let server: ChildProcess | undefined;
afterEach(() => void server?.kill());

/** A built site, as far as serving it asks. */
function built(): string {
  const folder = temporary();
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, '.attributed'), '{"site":"https://quay.example/news/","remembered":0}');
  writeFileSync(join(folder, 'index.html'), '<p>Front</p>');
  writeFileSync(join(folder, 'about/index.html'), '<p>About</p>');
  writeFileSync(join(folder, '404.html'), '<p>None</p>');
  return folder;
}

test('a built site is served below its base path, at the next port where the first is taken', async () => {
  const taken = createServer().listen(0, 'localhost');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  let output = '';
  server = spawn(process.execPath, ['src/cli/serve.ts', 'preview', '--port', String(port)], {
    env: { PATH: process.env['PATH'], OUT_DIR: built() },
  });
  server.stdout!.on('data', (text) => {
    output += text;
  });
  const address = await vi.waitUntil(() => /http:\S+/.exec(output)?.[0], { timeout: 20_000 });
  taken.close();
  expect(address).not.toContain(`:${port}/`);
  const { origin } = new URL(address);
  expect(address).toBe(`${origin}/news/`);
  const said = async (path: string) => {
    const response = await fetch(origin + path);
    return [response.status, new URL(response.url).pathname, await response.text()];
  };
  expect(await said('/')).toEqual([200, '/news/', '<p>Front</p>']);
  expect(await said('/news')).toEqual([200, '/news/', '<p>Front</p>']);
  expect(await said('/news/about/')).toEqual([200, '/news/about/', '<p>About</p>']);
  expect(await said('/news/about')).toEqual([200, '/news/about/', '<p>About</p>']);
  expect(await said('/news/none/')).toEqual([404, '/news/none/', '<p>None</p>']);
  expect(await said('/about/')).toEqual([404, '/about/', 'The site is at /news/\n']);
});

test('where there is no built site, it is said how to come by one', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/serve.ts', 'preview'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], OUT_DIR: temporary() },
  });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^No built site is in .*: npm run build makes one\n$/)]);
});
