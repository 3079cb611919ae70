import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineFault } from '../../src/engines/engine.ts';
import { readFeed } from '../../src/engines/feed.ts';
import { load } from '../../src/engines/load.ts';
import { plainHost } from '../../src/engines/plain-host.ts';
import { openRate } from '../../src/engines/rate.ts';
import { openReaders } from '../../src/engines/readers.ts';
import { searchServer } from '../../src/engines/server.ts';
import { openSiteSearch, type SiteSearch } from '../../src/engines/site-search.ts';
import { sqliteToLoad } from '../../src/engines/sqlite-engine.ts';
import { openStoreToLoad } from '../../src/engines/store.ts';
import { isAnswer } from '../../src/search/protocol.ts';
import { feedOf, folder } from './fed.ts';
import { parameters } from './questions.ts';
import { hardCorpus } from './texts.ts';

const dir = folder();
const file = join(dir, 'store.db');
const closing: (() => unknown)[] = [];
let search: SiteSearch;

beforeAll(async () => {
  const store = openStoreToLoad(file);
  await load(store, sqliteToLoad(store), readFeed(feedOf(hardCorpus(50))));
  store.close();
  search = await openSiteSearch(file);
  closing.push(() => search.close());
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function start(of: SiteSearch, options: Parameters<typeof searchServer>[1] = {}): Promise<string> {
  const server = searchServer(of, { rate: { perSecond: 1e6, atOnce: 1e6 }, ...options });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A search whose engine does as told. */
function searchThat(fails: () => Promise<never>): SiteSearch {
  return { answers: () => ({ version: '1', answer: fails }), close: async () => {} };
}

describe('the server', () => {
  it('answers any page, and lets answers be kept until something else is loaded', async () => {
    const origin = await start(search);
    const address = `${origin}/answers?q=ferry&want=shown&rows=0-3`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toMatch(/max-age/);
    expect(isAnswer(await response.json(), 'shown')).toBe(true);
    const again = await fetch(address, { headers: { 'If-None-Match': response.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['/answers', 400],
    ['/answers?q=a', 400],
    ['/answers?want=shown&rows=5-2', 400],
    ['/answers?want=shown&rows=-1-2', 400],
    ['/answers?want=all', 400],
    ['/answers?want=shown&rows=0-201', 413],
    ['/answers?want=shown&rows=10000-10001', 413],
    [`/answers?want=shown&rows=0-1&q=${Array.from({ length: 50 }, (_, at) => `w${at}`).join('+')}`, 413],
    [`/answers?want=shown&rows=0-1&q=${'speaker:a+'.repeat(11)}`, 413],
    [`/answers?want=surroundings&typed=${'a+b+'.repeat(500)}`, 200],
    [`/answers?want=shown&rows=0-1&q=${'a'.repeat(5000)}`, 414],
    ['/', 404],
    ['/answers/../store.db', 404],
    ['/answers?want=shown&rows=0-1&q=%E6%A1', 200],
    ['/answers?want=shown&rows=0-1&q=%00', 200],
  ])('answers %.60s with %d', async (path, code) => {
    const origin = await start(search);
    const response = await fetch(origin + path);
    expect(response.status).toBe(code);
    expect(await response.text()).not.toMatch(/Error|node:|\.ts|sqlite/i);
  });

  it('takes no other method than those that read', async () => {
    const origin = await start(search);
    const codes = await Promise.all(
      ['POST', 'PUT', 'DELETE', 'OPTIONS'].map(async (method) => (await fetch(`${origin}/answers`, { method })).status),
    );
    expect(codes).toEqual([405, 405, 405, 405]);
  });

  it('asks those to wait who ask too often, and answers them again later', async () => {
    const origin = await start(search, { rate: { perSecond: 20, atOnce: 3 } });
    const ask = async () => (await fetch(`${origin}/answers?want=shown&rows=0-1`)).status;
    const codes = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(codes).toContain(429);
    await setTimeout(200);
    expect(await ask()).toBe(200);
    let now = 0;
    const rate = openRate({ perSecond: 1, atOnce: 1 }, () => now);
    expect([rate.take('a'), rate.take('a'), rate.take('b')]).toEqual([true, false, true]);
    now = 1000;
    expect(rate.take('a')).toBe(true);
  });

  it('says that an engine is gone, slow or broken, tells the cause only to its owner, and goes on', async () => {
    const told: unknown[] = [];
    let fault: Error | undefined;
    const origin = await start(
      {
        ...search,
        answers: () => (fault ? searchThat(() => Promise.reject(fault)).answers() : search.answers()),
      },
      { tell: (error) => told.push(error) },
    );
    const ask = async () => {
      const response = await fetch(`${origin}/answers?want=shown&rows=0-1`);
      return [response.status, await response.text()] as const;
    };
    for (const [error, code] of [
      [new EngineFault(false, 'secret'), 503],
      [new EngineFault(true, 'secret'), 504],
      [new TypeError('secret'), 500],
    ] as const) {
      fault = error;
      const [status, text] = await ask();
      expect(status).toBe(code);
      expect(text).not.toMatch(/secret|\.ts|Error/);
      expect(told.pop()).toBe(error);
    }
    fault = undefined;
    expect((await ask())[0]).toBe(200);
  });

  it('answers any state a page may be in without a fault', { timeout: 60_000 }, async () => {
    const told: unknown[] = [];
    const origin = await start(search, { tell: (error) => told.push(error) });
    const wants = fc.constantFrom('want=shown&rows=0-30', 'want=surroundings', 'want=quotes');
    await fc.assert(
      fc.asyncProperty(parameters, wants, async (address, want) => {
        for (const name of ['want', 'rows']) address.delete(name);
        const response = await fetch(`${origin}/answers?${want}&${address}`);
        expect(response.status, String(address)).toBe(200);
        expect(isAnswer(await response.json(), want.split(/[=&]/)[1] as 'shown')).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(told).toEqual([]);
  });

  it('hands out the files of a site, and nothing beside them', async () => {
    const site = folder();
    writeFileSync(join(site, 'index.html'), 'front');
    writeFileSync(join(site, '404.html'), 'nothing');
    const origin = await start(search, { beside: plainHost(site) });
    expect(await (await fetch(origin)).text()).toBe('front');
    mkdirSync(join(site, 'search'));
    writeFileSync(join(site, 'search/index.html'), 'search');
    writeFileSync(join(site, 'style.css'), '');
    const found = await fetch(`${origin}/search?q=a`);
    expect([found.url, await found.text()]).toEqual([`${origin}/search/?q=a`, 'search']);
    const style = await fetch(`${origin}/style.css`);
    expect([style.headers.get('content-type'), style.headers.get('x-content-type-options')]).toEqual([
      'text/css',
      'nosniff',
    ]);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
    for (const path of ['/none', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/store.db', '/%00', '/%E6']) {
      const response = await fetch(origin + path);
      expect([response.status, await response.text()]).toEqual([404, 'nothing']);
    }
  });
});

describe('threads that read', () => {
  it('give up a question that takes too long, and answer the next one', async () => {
    const readers = openReaders(file, { threads: 1, within: 5000 });
    await readers.ask('version', undefined as never);
    const slow = readers.ask('columns', undefined as never, 0);
    await expect(slow).rejects.toMatchObject({ isSlow: true });
    expect(await readers.ask('version', undefined as never)).toMatch(/^\w+$/);
    await expect(readers.ask('records', 'none' as never)).rejects.toMatchObject({ isSlow: false });
    expect(await readers.ask('records', [])).toEqual([]);
    await readers.close();
    await expect(readers.ask('records', [])).rejects.toBeInstanceOf(EngineFault);
  });
});
