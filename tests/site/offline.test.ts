import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quotesByYear, quotesFile } from '../../src/search/build-records.ts';
import { generate } from '../search/generate.ts';
import { makeCorpus } from '../search/make-corpus.ts';
import { articlesForSite } from './articles.ts';
import { launchBrowser } from './browser.ts';
import { enlarge } from './enlarge.ts';
import { type Built, buildSite, contentOf, serve } from './site.ts';

const base = '/news/';
const article = `${base}articles/report-1/`;
let browser: Browser;
let first: Built;
let second: Built;
/** A site whose search page does not hold the quotes, and one that is not sent as a whole. */
let middle: Built;
let large: Built;
let host: Awaited<ReturnType<typeof switchable>>;
let context: BrowserContext;

/** Of the data of the very large site; the worker keeps those of the site that it was made of, too. */
let version: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const files = articlesForSite(2);
  first = buildSite(contentOf(files), { base });
  const changed = Object.entries(files).map(([path, text]) => [path, text.replaceAll('sleeping in', 'living on')]);
  second = buildSite(contentOf(Object.fromEntries(changed)), { base });
  expect(first.code + second.code, first.output + second.output).toBe(0);
  middle = buildSite(contentOf(articlesForSite(26)), { base });
  large = { ...middle, dir: `${middle.dir}-large` };
  cpSync(middle.dir, large.dir, { recursive: true });
  const corpus = makeCorpus(generate(400));
  const years = quotesByYear(corpus);
  version = enlarge(large.dir, corpus, {
    whole: false,
    years: Array.from(years.keys(), (year) => [year, 600_000]),
  }).version;
  mkdirSync(join(large.dir, 'search', version, 'years'));
  for (const [year, quotes] of years)
    writeFileSync(
      join(large.dir, 'search', version, 'years', `${year}.json`),
      JSON.stringify(quotesFile(quotes, 'en')),
    );
  host = await switchable(first.dir, second.dir, middle.dir, large.dir);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** A host whose site can be exchanged, and which can be cut off. */
async function switchable(...dirs: string[]) {
  const sites = await Promise.all(dirs.map((dir) => serve(dir, base)));
  const state = { site: 0, cut: false, asked: [] as string[] };
  const server = createServer(async (request, response) => {
    if (state.cut) {
      request.socket.destroy();
      return;
    }
    state.asked.push(request.url!);
    const answer = await fetch(sites[state.site]!.origin + request.url);
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type')! });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    state,
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all(sites.map((site) => site.close()));
    },
  };
}

/** Opens pages for the first time, and waits until the worker has what it keeps. */
async function firstVisit(...paths: string[]): Promise<Page> {
  return firstVisitTo(0, ...paths);
}

async function firstVisitTo(site: number, ...paths: string[]): Promise<Page> {
  Object.assign(host.state, { site, cut: false });
  context = await browser.newContext({ viewport: { width: 390, height: 600 } });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(host.origin + path);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    // What a page asks for before the worker is there for it is not kept.
    await poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  }
  return page;
}

const says = (page: Page, text: RegExp) => poll(() => page.locator('[data-status]').textContent()).toMatch(text);

const poll = <Value>(get: () => Value | Promise<Value>) => expect.poll(get, { timeout: 15_000 });

test('a page that was read opens without a connection, with the quote of its address in view', async () => {
  const page = await firstVisit(article);
  host.state.cut = true;
  for (const end of ['', '#boats', '?utm=x#boats']) {
    await page.goto('about:blank');
    await page.goto(host.origin + article + end);
    expect(await page.locator('h1').textContent()).toContain('Report 1');
    if (!end) continue;
    await poll(async () => {
      const { y } = (await page.locator('#boats').boundingBox())!;
      return y >= 0 && y < 600;
    }).toBe(true);
    expect(await page.locator('#boats:target').count()).toBe(1);
  }
  await context.close();
});

test('a page that was not read says so and keeps its address', async () => {
  const page = await firstVisit(article);
  host.state.cut = true;
  const address = `${host.origin}${base}articles/never-seen/`;
  await page.goto(address);
  expect(await page.locator('h1').textContent()).toBe('No connection');
  expect(page.url()).toBe(address);
  host.state.cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await poll(() => page.locator('h1').textContent()).toBe('Not here');
  await context.close();
});

test('pictures and data never get a page instead, opened by themselves or asked for', async () => {
  const page = await firstVisit(article);
  host.state.cut = true;
  for (const path of ['cards/never-seen.png', 'search-index.json', 'quotes.json']) {
    const asked = await page.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.headers.get('Content-Type'),
          () => 'network error',
        ),
      base + path,
    );
    expect(asked).toBe('network error');
    const other = await context.newPage();
    await expect(other.goto(host.origin + base + path)).rejects.toThrow(/ERR_/);
    await other.close();
  }
  await context.close();
});

test('the search works without a connection after a visit to any page', async () => {
  const page = await firstVisit(article);
  host.state.cut = true;
  await page.goto(`${host.origin}${base}search/?q=boats`);
  await says(page, /^2 quotes/);
  await page.fill('#q', 'quay');
  await says(page, /for “quay”/);
  await poll(() => page.locator('[data-quote]').count()).toBeGreaterThan(0);
  await context.close();
});

test('the search of a site whose page does not hold the quotes works after a visit to any page, by speaker too', async () => {
  const page = await firstVisitTo(2, article);
  host.state.cut = true;
  await page.goto(`${host.origin}${base}search/?q=boats`);
  await says(page, /^\d+ quotes by \d speakers for “boats”$/);
  await page.goto(`${host.origin}${base}search/?q=boats&speaker=ada-okafor`);
  await says(page, /^\d+ quotes by \d speakers? for “boats”$/);
  await page.goto(`${host.origin}${base}search/?q=boots`);
  await poll(() => page.locator('.why a').allTextContents()).toContain('look for “boats”');
  await context.close();
});

test('the search of a very large site looks, without a connection, at what was searched before, and says so', async () => {
  const page = await firstVisitTo(3, article, `${base}search/?q=the&from=2014&to=2014`);
  await says(page, /^\d+ quotes by \d+ speakers for “the”/);
  const data = () => host.state.asked.filter((address) => /\/search\/[0-9a-f]{12}\//.test(address));
  // What stands around results is asked for after them.
  await poll(data).toContain(`${base}search/${version}/names.json`);
  const asked = data();
  await poll(() =>
    page.evaluate(async (all) => {
      const found = await Promise.all(all.map((address) => caches.match(address)));
      return all.filter((_, i) => !found[i]);
    }, asked),
  ).toEqual([]);
  host.state.cut = true;
  await page.goto(`${host.origin}${base}search/?q=the&from=2014`);
  await says(page, /too many to send/);
  await page.goto(`${host.origin}${base}search/?q=the&from=2014&to=2015`);
  await says(page, /too many to send/);
  await page.goto(`${host.origin}${base}search/?q=the&from=2015&to=2015`);
  await says(page, /^No quotes for “the”.*without a connection, only the \d+ of 400 quotes that this browser keeps/);
  await page.goto(`${host.origin}${base}search/?q=the&from=2014-01&to=2014`);
  await says(page, /^\d+ quotes by \d+ speakers for “the”/);
  await context.setOffline(true);
  await page.goto(`${host.origin}${base}search/?q=the&from=2014&to=2018`);
  await says(page, /^\d+ quotes by \d+ speakers for “the”.*; without a connection, only the \d+ of 400 quotes/);
  await context.close();
});

test('a changed page is shown at the first visit with a connection', async () => {
  const page = await firstVisit(article);
  host.state.cut = true;
  await page.reload();
  expect(await page.locator('#boats').textContent()).toContain('sleeping in');
  Object.assign(host.state, { site: 1, cut: false });
  await page.reload();
  expect(await page.locator('#boats').textContent()).toContain('living on');
  await context.close();
});

test('an update never mixes old and new: the search is wholly of one build', async () => {
  const page = await firstVisit(article, `${base}search/`);
  const versions = async () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('shell')));
  const [old] = await versions();
  // The new worker waits with a whole shell of its own while a page of the old one is open.
  host.state.site = 1;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await poll(async () => (await versions()).length).toBe(2);
  await poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state)).toBe('installed');
  host.state.cut = true;
  await page.goto(`${host.origin}${base}search/?q=sleeping`);
  await says(page, /^2 quotes/);
  // When the last page is gone, the new one takes over as a whole.
  await page.goto('about:blank');
  await page.waitForTimeout(500);
  await page.goto(`${host.origin}${base}search/?q=living`);
  await says(page, /^2 quotes/);
  await poll(async () => (await versions()).length).toBe(1);
  expect((await versions())[0]).not.toBe(old);
  await context.close();
});

test('the worker has a version by content and keeps the search with everything it loads', () => {
  const worker = (dir: string) => readFileSync(join(dir, 'sw.js'), 'utf8');
  const version = (dir: string) => /version="([0-9a-f]{12})"/.exec(worker(dir))![1];
  expect(version(first.dir)).not.toBe(version(second.dir));
  const { files } = JSON.parse(/shell=(\{.*?\});/.exec(worker(first.dir))![1]!) as { files: string[] };
  expect(files).toEqual(expect.arrayContaining([`${base}search/`, `${base}offline/`]));
  const html = readFileSync(join(first.dir, 'search/index.html'), 'utf8');
  for (const [, src] of html.matchAll(/<script type="module" src="([^"]+)"/g)) expect(files).toContain(src);
  expect(files.filter((file) => file.endsWith('.json'))).toEqual([]);
  expect(worker(middle.dir)).toMatch(/search\/[0-9a-f]{12}\/all\.json.*search\/[0-9a-f]{12}\/names\.json/);
  expect(worker(first.dir).length).toBeLessThan(4000);
});
