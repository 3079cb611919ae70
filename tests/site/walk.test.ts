import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesForSite, besideArticles } from './articles.ts';
import { launchBrowser } from './browser.ts';
import { articleOfQuotes } from './many-quotes.ts';
import { buildSite, contentOf, serve } from './site.ts';

// Every kind of page, as somebody meets it who hears it or has a screen of any width.
const kindsOfPages = [
  '/',
  '/articles/',
  '/articles/report-1/',
  '/articles/many/',
  '/articles/some/',
  '/articles/report-1/boats/',
  '/articles/report-1/flats/',
  '/speakers/',
  '/speakers/ada-okafor/',
  '/organizations/',
  '/organizations/riverside-trust/',
  '/topics/',
  '/topics/harbour/',
  '/authors/wanda/',
  '/dates/',
  '/dates/2021/',
  '/corrections/',
  '/about/',
  '/imprint/',
  '/offline/',
  '/nowhere/',
  '/search/',
  '/search/?q=boats',
  '/search/?speaker=ada-okafor&speaker=ben-okafor',
];
const widths = [320, 390, 768, 1024, 1440, 1920];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const site = buildSite(
    contentOf({
      ...articlesForSite(3),
      ...besideArticles,
      'articles/many.md': articleOfQuotes(200),
      'articles/some.md': articleOfQuotes(36),
    }),
  );
  expect(site.code, site.output).toBe(0);
  server = await serve(site.dir);
  browser = await launchBrowser();
  context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address: string): Promise<void> {
  await page.goto(server.origin + address);
  if (!address.startsWith('/search/?')) return;
  await page.locator('[data-place=save] button').first().waitFor();
  await page.locator('[data-results] mark, [data-results] .column').first().waitFor();
}

describe.each(kindsOfPages)('%s', (address) => {
  test('has one first heading, skips no level, and names its landmarks apart', async () => {
    await page.setViewportSize({ width: 1024, height: 900 });
    await open(address);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    const headings = await page
      .getByRole('heading', { level: 2 })
      .evaluateAll((all) => all.map((one) => one.textContent.trim()));
    expect(new Set(headings).size, headings.join()).toBe(headings.length);
    const landmarks = (await page.locator('body').ariaSnapshot())
      .split('\n')
      .flatMap(
        (line) =>
          /^\s*- ((?:banner|main|navigation|contentinfo|search|complementary|region)\b[^:]*)/.exec(line)?.[1] ?? [],
      );
    expect(new Set(landmarks).size, landmarks.join()).toBe(landmarks.length);
    expect(landmarks).toEqual(expect.arrayContaining(['banner', 'navigation "Site"', 'main', 'contentinfo']));
    expect(landmarks.filter((one) => /^(navigation|region)$/.test(one))).toEqual([]);
  });

  test('tells the kind of each quote before its words', async () => {
    const late = await page.locator('figure[data-quote], .said').evaluateAll((all) =>
      all.flatMap((quote) => {
        const text = quote.textContent.toLowerCase();
        const kind = text.search(/direct quote|partly quoted|paraphrase/);
        const words = (quote.querySelector('blockquote') ?? quote.lastChild!).textContent!.trim().toLowerCase();
        return kind >= 0 && kind < text.indexOf(words) ? [] : [quote.textContent.slice(0, 80)];
      }),
    );
    expect(late).toEqual([]);
  });

  test.each(widths)('neither scrolls sideways nor lets texts overlap, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    // What stands where is asked anew where scripts draw.
    if (address.includes('?')) await open(address);
    expect(await page.evaluate(troubles)).toEqual([]);
  });
});

test('from the box of the search no more than eight stops of the keyboard lead to the first result', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open('/search/?q=quay&speaker=ada-okafor&speaker=ben-okafor&kind=mixed');
  await page.focus('#q');
  const isThere = () => page.evaluate(() => document.activeElement!.closest('[data-results]') !== null);
  let stops = 0;
  while (stops < 20 && !(await isThere())) {
    await page.keyboard.press('Tab');
    stops++;
  }
  expect(stops).toBeLessThanOrEqual(8);
});

test.each(['/articles/report-1/', '/articles/many/', '/articles/report-1/boats/', '/speakers/ada-okafor/'])(
  '%s begins, on paper, with what it is about',
  async (address) => {
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    await open(address);
    const first = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement!;
        if (texts.currentNode.textContent!.trim() && parent.checkVisibility() && !parent.closest('.vh'))
          return parent.closest('main') && parent.getBoundingClientRect().top;
      }
      return null;
    });
    expect(first).not.toBeNull();
    expect(first).toBeLessThan(120);
    expect(await page.evaluate(troubles)).toEqual([]);
    await page.emulateMedia({ media: null });
  },
);

test('two hundred quotes of an article are drawn one by one, and all can be seen', async () => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.origin}/articles/many/`);
    const boxes = await page.locator('.score li').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        return { isSeen: left >= 0 && right <= innerWidth && width >= 7 && height >= 6 };
      }),
    );
    expect(boxes).toHaveLength(200);
    expect(boxes.filter(({ isSeen }) => !isSeen)).toEqual([]);
  }
});

test('the checks themselves see planted faults', async () => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('about:blank');
  await page.setContent(
    '<!DOCTYPE html><main><h1>Wide</h1><p id="w">one</p><p>two lines</p></main><style>p{margin:0}#w{width:600px;position:absolute}</style>',
  );
  const found = await page.evaluate(troubles);
  expect(found[0]).toMatch(/^scrolls/);
  expect(found[1]).toMatch(/^overlap: one \/ two lines/);
});

/** Runs in the page: what of it scrolls sideways, and which texts lie over others. */
function troubles(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`scrolls ${scrollWidth} in ${innerWidth}`);
  const unseen = '.vh, noscript, script, style, template, option';
  const boxes: { box: DOMRect; parent: Element; text: string }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    const parent = texts.currentNode.parentElement!;
    if (!text || parent.closest(unseen) || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) boxes.push({ box, parent, text: text.slice(0, 30) });
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (one.parent.contains(other.parent) || other.parent.contains(one.parent)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // A line of letters is lower than its box.
      if (across > 2 && down > 0.35 * Math.min(one.box.height, other.box.height))
        found.push(`overlap: ${one.text} / ${other.text}`);
    }
  return [...new Set(found)].slice(0, 10);
}
