import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taken } from '../../src/corpus/own-pages.ts';
import { parseXml } from '../publishing/xml.ts';
import { articlesForSite, besideArticles } from './articles.ts';
import { violationsOn } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { faultsOfHtml } from './html-faults.ts';
import { brokenLinks } from './links.ts';
import { type Built, buildSite, contentOf, filesOf, serve } from './site.ts';

// One site for the tests that answer fast; whole sites of every other kind are built by the tests beside this one.
let site: Built;
let files: string[];
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');

beforeAll(async () => {
  const launching = launchBrowser();
  site = buildSite(contentOf({ ...articlesForSite(3), ...besideArticles }));
  files = filesOf(site.dir);
  browser = await launching;
  server = await serve(site.dir);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the fixture site', () => {
  test('is built without a word', () => {
    expect(site.code, site.output).toBe(0);
  });

  test('is valid HTML, XML and JSON, and no link leads nowhere', async () => {
    expect(files.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.html')))
      for (const fault of await faultsOfHtml(read(file))) faults.push(`${file}:${fault}`);
    expect(faults).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.xml')))
      expect(() => parseXml(read(file)), file).not.toThrow();
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(read(file)), file).not.toThrow();
    expect(brokenLinks(site.dir, files)).toEqual([]);
  });

  test('passes axe on each kind of page', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    for (const address of [
      '/',
      '/articles/report-1/',
      '/articles/report-1/boats/',
      '/speakers/',
      '/speakers/ada-okafor/',
      '/organizations/riverside-trust/',
      '/topics/',
      '/topics/rents-flats/',
      '/imprint/',
      '/authors/',
      '/authors/wanda/',
      '/search/',
    ]) {
      await page.goto(server.origin + address);
      expect(await violationsOn(page), address).toEqual([]);
    }
    await context.close();
  });

  test('has a page and feeds for each tag, to which the articles lead', () => {
    expect(read('articles/report-1/index.html')).toContain(
      '<a rel="tag" href="/topics/rents-flats/">Rents &amp; flats</a>',
    );
    expect(read('topics/index.html')).toContain('href="/topics/harbour/"');
    const page = read('topics/rents-flats/index.html');
    for (const number of [1, 2, 3]) expect(page).toContain(`href="/articles/report-${number}/"`);
    expect(page).toContain('topics/rents-flats/rss.xml');
    const { items } = JSON.parse(read('topics/rents-flats/feed.json'));
    expect(items.map(({ url }: { url: string }) => url.replace(/^.*articles/, ''))).toEqual([
      '/report-3/',
      '/report-2/',
      '/report-1/',
    ]);
  });

  test('has a page and feeds for an author, to which articles, quotes and their cards lead', () => {
    const article = read('articles/report-1/index.html');
    expect(article).toContain('<a rel="author" href="/authors/wanda/">Wanda Writer</a>');
    for (const page of [article, read('articles/report-1/boats/index.html'), read('authors/wanda/index.html')])
      expect(page).toContain('<meta name="fediverse:creator" content="@wanda@social.example">');
    expect(article).toMatch(/"author":\[\{"@type":"Person","@id":"[^"]*\/authors\/wanda\/"/);
    const page = read('authors/wanda/index.html');
    for (const part of [
      'mailto:wanda@example.org',
      'https://social.example/@wanda',
      'href="/topics/harbour/"',
      'Report 3',
    ])
      expect(page).toContain(part);
    expect(JSON.parse(read('authors/wanda/feed.json')).items).toHaveLength(3);
    expect(read('authors/index.html')).toMatch(/3 articles<\/p><div><h2><a href="\/authors\/wanda\/">Wanda Writer/);
    for (const from of ['index.html', 'about/index.html', 'authors/wanda/index.html'])
      expect(read(from)).toContain('href="/authors/"');
  });

  test('says who publishes and answers, under which licence, and where to report a wrong quote', () => {
    const page = read('articles/report-1/boats/index.html');
    expect(page).toContain('Published by Quay Press. Editors: Wanda Writer.');
    expect(page).toContain('Editors: Wanda Writer. Licence: <a');
    expect(page).toContain('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</a>');
    const [, wrong = ''] = /Is this quote wrong\? <a href="([^"]+)"/.exec(page)!;
    const [, canonical = ''] = /rel="canonical" href="([^"]+)"/.exec(page)!;
    expect(new URL(wrong).searchParams.get('about')).toBe(canonical);
    expect(canonical).toMatch(/\/articles\/report-1\/boats\/$/);
  });

  test('has pages of its own, to which every page leads, and lets them have no name that is its own', () => {
    for (const file of ['index.html', '404.html', 'articles/report-1/boats/index.html'])
      expect(read(file), file).toContain('<a href="/imprint/">Imprint</a>');
    expect(read('imprint/index.html')).toMatch(/<h1[^>]*>Imprint<\/h1>[\s\S]*Wanda Writer, 1 Quay Street/);
    const atRoot = files.flatMap((file) => /^([^/._][^/.]*)(\.html|\/)/.exec(file)?.[1] ?? []);
    expect(taken).toEqual(expect.arrayContaining([...new Set(atRoot)].filter((name) => name !== 'imprint')));
  });

  test.each([
    ['speakers/ada', 'speakers/ada-okafor', true],
    ['speakers/trust', 'speakers/riverside-trust', true],
    ['organizations/trust', 'organizations/riverside-trust', false],
    ['topics/the-port', 'topics/harbour', true],
  ])('leads from %s, a former address, to %s, feeds included', (former, present, hasFeeds) => {
    const page = read(`${former}/index.html`);
    expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=/${present}/"></noscript>`);
    expect(page).toContain(`/${present}/">`);
    for (const name of ['rss.xml', 'feed.json'])
      if (hasFeeds) expect(read(`${former}/${name}`)).toBe(read(`${present}/${name}`));
    const map = read('sitemap-0.xml');
    expect(map).toContain(`/${present}/<`);
    expect(map).not.toContain(`/${former}/<`);
  });

  test.each([
    ['speaker=ada', 'speaker=ada-okafor', 'Ada Okafor'],
    ['q=boats&speaker=ada&speaker=ada-okafor#results', 'q=boats&speaker=ada-okafor', 'Ada Okafor'],
    ['organization=trust', 'organization=riverside-trust', 'Riverside Housing Trust'],
    ['topic=the-port&kind=direct', 'topic=harbour&kind=direct', 'harbour'],
  ])('searches, at the address ?%s of before it was renamed, as at ?%s', async (former, present, name) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/search/?${former}`);
    await expect.poll(() => page.locator('[data-place=chips]').textContent()).toContain(name);
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/^\d+ quotes/);
    const { searchParams } = new URL(page.url());
    expect(new Set(`${searchParams}`.split('&'))).toEqual(new Set(present.split('&')));
    await page.close();
  });

  test('tells hosts that follow redirects what was renamed, and GitHub to leave nothing out', () => {
    expect(read('_redirects').split('\n')).toEqual([
      '/speakers/ada/* /speakers/ada-okafor/:splat 301',
      '/speakers/trust/* /speakers/riverside-trust/:splat 301',
      '/organizations/trust/* /organizations/riverside-trust/:splat 301',
      '/topics/the-port/* /topics/harbour/:splat 301',
      '/articles/:article/:quote/cite.bib /articles/:article/:quote/#cite 301',
      '/articles/:article/:quote/cite.ris /articles/:article/:quote/#cite 301',
      '/articles/:article/:quote/cite.json /articles/:article/:quote/#cite 301',
      '',
    ]);
    expect(read('.nojekyll')).toBe('');
  });

  test('says of each quote who said it, as what and in whose words, on its page and in its data', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/articles/report-1/flats/`);
    const figure = page.locator('figure[data-quote]');
    expect(await figure.getAttribute('data-kind')).toBe('mixed');
    expect(await figure.locator('.name').allTextContents()).toEqual(['Ben Okafor', 'Riverside Housing Trust']);
    expect(await figure.locator('.kind b').textContent()).toBe('Partly quoted');
    const { quotes } = JSON.parse(read('quotes.json'));
    const flats = quotes.find(({ id }: { id: string }) => id === 'report-1/flats');
    expect(flats).toMatchObject({ kind: 'mixed', speakers: [{ id: 'ben-okafor' }, { kind: 'organization' }] });
    await context.close();
  });

  test('finds the quotes of a topic, and tells the topics of those that are found', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/topics/harbour/`);
    await page.getByRole('link', { name: 'Search its' }).click();
    await page.waitForURL(/\/search\/\?topic=harbour/);
    const options = page.locator('select[name=topic] option');
    await expect.poll(() => options.allTextContents()).toEqual(['Any', 'harbour (15)', 'Rents & flats (15)']);
    expect(await page.locator('select[name=topic]').inputValue()).toBe('harbour');
    await page.close();
  });

  test('finds what one speaker said about a word', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.origin}/search/?q=boats&speaker=ada-okafor`);
    await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/^\d quotes? by .* for “boats”/);
    await expect.poll(() => page.locator('[data-place=chips] li').first().textContent()).toContain('Ada Okafor');
    const names = await page.locator('[data-results] figure .name').allTextContents();
    expect(new Set(names)).toEqual(new Set(['Ada Okafor']));
    expect(names.length).toBeGreaterThan(0);
    await context.close();
  });
});
