import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFeed } from '../../src/engines/feed.ts';
import { load } from '../../src/engines/load.ts';
import { plainHost } from '../../src/engines/plain-host.ts';
import { answersPath, searchServer } from '../../src/engines/server.ts';
import { openSiteSearch } from '../../src/engines/site-search.ts';
import { sqliteToLoad } from '../../src/engines/sqlite-engine.ts';
import { openStoreToLoad } from '../../src/engines/store.ts';
import { isAnswer, protocol } from '../../src/search/protocol.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, serve, temporary } from './site.ts';

/** Something that stands between the page and its server. */
type Fault = (request: IncomingMessage, response: ServerResponse) => void;

let browser: Browser;
let origin: string;
let plainOrigin: string;
let folder: string;
let fault: Fault | undefined;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const content = join(temporary(), 'content');
  cpSync('content', content, { recursive: true });
  const site = join(content, 'site.yml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}\nsearch:\n  endpoint: ${answersPath}\n`);
  const [asking, plain] = [buildSite(content), buildSite('content')];
  expect([asking.code, plain.code], asking.output + plain.output).toEqual([0, 0]);
  folder = asking.dir;
  const file = join(temporary(), 'store.db');
  const store = openStoreToLoad(file);
  await load(store, sqliteToLoad(store), readFeed(join(folder, 'quotes.json')));
  store.close();
  const search = await openSiteSearch(file);
  const server = searchServer(search, { beside: plainHost(folder), rate: { perSecond: 1000, atOnce: 1000 } });
  const [answer] = server.listeners('request') as Fault[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    (request.url!.startsWith(answersPath) && fault ? fault : answer!)(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = await serve(plain.dir);
  plainOrigin = other.origin;
  closing.push(
    other.close,
    () => search.close(),
    () => server.closeAllConnections(),
    () => server.close(),
  );
});
afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
});

async function visit(address: string): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address);
  return { page, faults, asked };
}

const poll = <Value>(get: () => Value | Promise<Value>) => expect.poll(get, { timeout: 15_000 });
const says = (page: Page, text: RegExp) => poll(() => page.locator('[data-status]').textContent()).toMatch(text);

/** All that a reader sees of a search. */
async function drawn(address: string): Promise<unknown> {
  const { page, faults, asked } = await visit(address);
  await poll(() => page.locator('[data-speaker] input').count()).toBeGreaterThan(0);
  await poll(() => page.locator('[data-place=chips]').count()).toBe(1);
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => ({
    title: document.title,
    status: document.querySelector('[data-status]')!.textContent,
    results: document.querySelector('[data-results]')!.innerHTML,
    aside: document.querySelector('[data-aside]')!.innerHTML,
    named: document.querySelector('[data-place=named]')!.innerHTML,
    chips: document.querySelector('[data-place=chips]')!.innerHTML,
    filters: document.querySelector('[data-search]')!.textContent,
  }));
  await page.context().close();
  expect(faults).toEqual([]);
  return { ...seen, isAsked: asked.includes(answersPath) };
}

/** What stands between is undone however a test ends. */
async function withFault(given: Fault, work: () => Promise<void>): Promise<void> {
  fault = given;
  await work().finally(() => {
    fault = undefined;
  });
}

/** A whole answer to a question for results. */
const none = { version: protocol, quotes: 0, speakers: 0, before: 0, rows: [], left: 0, beside: 0 };

describe('a search page that asks a server', () => {
  test.each([
    '?q=region',
    '?q=talent -pool',
    '?q=speaker:zhang the',
    '?q="the region"&by=date',
    '?q=the&kind=direct&speaker=zhang-xiaojun&speaker=zhong-lan',
    '?q=xyzzyq region&from=2020',
    '?organization=huami',
    '?topic=china&q=region',
    '?topic=nothing',
    '?q=zhang',
  ])('shows for %s what a page shows that searches by itself', async (address) => {
    const [asking, plain] = [
      await drawn(`${origin}/search/${address}`),
      await drawn(`${plainOrigin}/search/${address}`),
    ];
    const { isAsked, ...seen } = asking as Record<string, unknown>;
    expect(isAsked).toBe(true);
    expect({ ...seen, isAsked: false }).toEqual(plain);
  });

  test.each<[name: string, fault: Fault, said: RegExp]>([
    ['is gone', (request) => request.socket.destroy(), /does not answer/],
    ['is broken', (_, response) => response.writeHead(503).end(), /does not answer/],
    ['gives up', (_, response) => response.writeHead(504).end(), /took too long/],
    ['says nothing in time', () => {}, /took too long/],
    ['is asked too often', (_, response) => response.writeHead(429).end(), /too often/],
    ['speaks another language', (_, response) => response.end('<html>'), /does not understand/],
    [
      'is of another version',
      (_, response) => response.end(JSON.stringify({ ...none, version: protocol + 1 })),
      /does not understand/,
    ],
    ['sends half an answer', (_, response) => response.end(JSON.stringify(none).slice(0, -9)), /does not understand/],
    [
      'leaves something out',
      (_, response) => response.end(JSON.stringify({ ...none, quotes: 1, rows: [{}] })),
      /does not understand/,
    ],
  ])('says so when the server %s, offers the pages of speakers, and finds when it is back', async (_, given, said) => {
    expect(isAnswer(none, 'shown')).toBe(true);
    await withFault(given, async () => {
      const { page } = await visit(`${origin}/search/?q=region`);
      await says(page, said);
      expect(await page.locator('[data-results] a[href="/speakers/zhang-xiaojun/"]').count()).toBeGreaterThan(0);
      fault = undefined;
      await page.locator('[data-aside] button').click();
      await says(page, /^3 quotes by 2 speakers for “region”$/);
      await page.context().close();
    });
  });

  test('takes an answer as words, whatever it holds', async () => {
    const bad = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const quote = {
      key: 'a/b',
      id: bad,
      kind: 'mixed',
      text: `${bad} region “${bad}”`,
      language: 'en',
      date: '2020',
      dateFrom: 'quote',
      article: { slug: 'javascript:alert(1)', title: bad, date: '2020', topics: [{ id: bad, name: bad }] },
      voices: [
        {
          speaker: { id: bad, name: bad, kind: 'person', family: bad },
          role: bad,
          organization: { id: bad, name: bad },
        },
      ],
    };
    const shown = {
      version: protocol,
      quotes: 1,
      speakers: 1,
      before: 1,
      rows: [{ group: bad, heading: { quotes: 1 }, quote }],
      left: 0,
      beside: 0,
    };
    const list = { values: [[bad, 1, bad]], untold: 0 };
    const facets = { speaker: list, kind: list, organization: list, proof: list, topic: list, article: list };
    const surroundings = { version: protocol, quotes: 1, among: 1, all: true, facets };
    const answer: Fault = ({ url }, response) =>
      response.end(JSON.stringify(url!.includes('want=shown') ? shown : surroundings));
    await withFault(answer, async () => {
      const { page, faults } = await visit(`${origin}/search/?q=region`);
      await says(page, /^1 quote by 1 speaker/);
      await poll(() => page.locator('[data-results] mark').count()).toBe(1);
      expect(await page.locator('[data-results] :is(script, img)').count()).toBe(0);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
      expect(new Set(links)).toEqual(new Set(['http:']));
      expect(faults).toEqual([]);
      await page.context().close();
    });
  });
});

test('a page names the host of its server, and no other, among those it may connect to', () => {
  const content = join(temporary(), 'content');
  cpSync('content', content, { recursive: true });
  const site = join(content, 'site.yml');
  writeFileSync(site, `${readFileSync(site, 'utf8')}\nsearch: {endpoint: https://find.example.org/answers}\n`);
  const { code, output, dir } = buildSite(content);
  expect(code, output).toBe(0);
  const policyOf = (path: string) =>
    /connect-src ([^;]*);/.exec(readFileSync(join(path, 'search/index.html'), 'utf8'))?.[1];
  expect(policyOf(dir)).toBe("'self' https://find.example.org");
  expect(policyOf(folder)).toBe("'self'");
});
