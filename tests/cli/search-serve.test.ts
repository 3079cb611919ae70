import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { feedOf, folder } from '../engines/fed.ts';
import { makeCorpus } from '../search/make-corpus.ts';

const corpusOf = (...texts: string[]) =>
  makeCorpus({
    speakers: [{ id: 'ada', name: 'Ada Okafor' }],
    quotes: texts.map((text, at) => ({ id: `q${at}`, speakers: ['ada'], text, date: '2021' })),
  });

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Starts the command, and waits for the address that it prints. */
async function serve(...options: string[]): Promise<{ address: string; printed: () => string }> {
  child = spawn(process.execPath, ['src/cli/search-serve.ts', '--port', '0', ...options]);
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (text += data));
  await expect.poll(() => text, { timeout: 20_000 }).toMatch(/answers/);
  return { address: /http:\S+answers/.exec(text)![0], printed: () => text };
}

const found = async (address: string): Promise<number> => {
  const response = await fetch(`${address}?q=ferry&want=shown&rows=0-1`);
  return (await response.json()).quotes;
};

describe('npm run search:serve', () => {
  it('loads, answers, follows its feed, outlives a broken one, and ends when it is told to', async () => {
    const dir = folder();
    const feed = feedOf(corpusOf('A ferry.'), dir);
    const { address, printed } = await serve('--feed', feed, '--store', join(dir, 'store.db'));
    expect(await found(address)).toBe(1);
    feedOf(corpusOf('A ferry.', 'No ferry.'), dir);
    await expect.poll(() => found(address), { timeout: 15_000 }).toBe(2);
    writeFileSync(feed, '{');
    await expect.poll(printed, { timeout: 15_000 }).toMatch(/is no JSON/);
    expect(await found(address)).toBe(2);
    feedOf(corpusOf('A ferry.', 'No ferry.', 'The ferry.'), dir);
    await expect.poll(() => found(address), { timeout: 15_000 }).toBe(3);
    const ended = once(child!, 'exit');
    child!.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('goes on with what it has where its feed is gone, and asks its engine again after a while', async () => {
    const dir = folder();
    const feed = feedOf(corpusOf('A ferry.'), dir);
    const store = join(dir, 'store.db');
    expect(spawnSync(process.execPath, ['src/cli/search-load.ts', '--feed', feed, '--store', store]).status).toBe(0);
    rmSync(feed);
    const { address, printed } = await serve('--feed', feed, '--store', store);
    expect(printed()).toMatch(/quotes\.json does not exist/);
    expect(await found(address)).toBe(1);
    feedOf(corpusOf('A ferry.', 'No ferry.'), dir);
    await expect.poll(() => found(address), { timeout: 15_000 }).toBe(2);
    // The same is not said again at each look.
    expect(printed().match(/does not exist/g)).toHaveLength(1);
  });

  it('never answers from an engine that was not loaded', async () => {
    const dir = folder();
    const feed = feedOf(corpusOf('A ferry.'), dir);
    const store = join(dir, 'store.db');
    expect(spawnSync(process.execPath, ['src/cli/search-load.ts', '--feed', feed, '--store', store]).status).toBe(0);
    const { address, printed } = await serve('--store', store, '--engine', 'postgres://127.0.0.1:1/x');
    const response = await fetch(`${address}?q=ferry&want=shown&rows=0-1`);
    expect([response.status, await response.text()]).toEqual([503, 'The search does not answer at the moment.\n']);
    await expect.poll(printed).toMatch(/The engine does not answer: connect ECONNREFUSED/);
  });

  it('that is killed while it loads loses nothing', async () => {
    const dir = folder();
    const store = join(dir, 'store.db');
    const run = (feed: string) => spawn(process.execPath, ['src/cli/search-load.ts', '--feed', feed, '--store', store]);
    const feed = feedOf(corpusOf('A ferry.'), dir);
    expect(await once(run(feed), 'exit')).toEqual([0, null]);
    const many = corpusOf(...Array.from({ length: 30_000 }, (_, at) => `A ferry ${at}.`));
    const large = feedOf(many, folder());
    const loading = run(large);
    const written = () => {
      const read = new DatabaseSync(store, { readOnly: true });
      const { total } = read.prepare('SELECT count(*) AS total FROM quotes').get() as { total: number };
      read.close();
      return total;
    };
    await expect.poll(written, { interval: 5, timeout: 20_000 }).toBeGreaterThan(1);
    loading.kill('SIGKILL');
    await once(loading, 'exit');
    expect(written()).toBeLessThan(30_001);
    const { address } = await serve('--store', store);
    expect(await found(address)).toBe(1);
    expect(await once(run(large), 'exit')).toEqual([0, null]);
    await expect.poll(() => found(address), { timeout: 15_000 }).toBe(30_000);
    // With the one that was replaced, for those who still read it.
    expect(written()).toBe(30_001);
  });

  it('says plainly that nothing was loaded yet', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/search-serve.ts', '--store', join(folder(), 'none.db')],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^The search cannot be served: .*npm run search:load/)]);
  });
});

describe('npm run search:load', () => {
  it('says what it did, or why it did nothing', () => {
    const dir = folder();
    const run = (...options: string[]) =>
      spawnSync(process.execPath, ['src/cli/search-load.ts', '--store', join(dir, 'store.db'), ...options], {
        encoding: 'utf8',
      });
    const feed = feedOf(corpusOf('A ferry.'), dir);
    expect(run('--feed', feed).stdout).toMatch(/^1 quote, 1 written and 0 taken away in [\d.]+ s\.\n$/);
    expect(run('--feed', feed).stdout).toMatch(/^1 quote, 0 written/);
    for (const [options, said] of [
      [['--feed', join(dir, 'none.json')], /^Nothing was loaded: .*none\.json/],
      [['--feed', feed, '--engine', 'oracle'], /^Nothing was loaded: Unexpected engine oracle/],
      [['--feed', feed, '--engine', 'postgres://127.0.0.1:1/x'], /^Nothing was loaded: The engine does not answer/],
    ] as const) {
      const { status, stderr } = run(...options);
      expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
