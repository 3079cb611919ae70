import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesForSite } from './articles.ts';
import { violationsOn } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, contentOf, serve } from './site.ts';

const scripts = 'tests/fixtures/cases/B12-scripts';

let browser: Browser;
const servers: { close: () => Promise<void> }[] = [];

async function open(content: string): Promise<string> {
  const { code, output, dir } = buildSite(content);
  expect(code, output).toBe(0);
  const server = await serve(dir);
  servers.push(server);
  return server.origin;
}

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(servers.map(({ close }) => close()));
});

/** Opens a page and fails on any console error, policy violation or request to another origin. */
async function visit(context: BrowserContext, address: string): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) faults.push(`request to ${request.url()}`);
  });
  await page.goto(address);
  return { page, faults };
}

const article = '/articles/yangtze-delta-integration/';
const addresses = [
  '/',
  '/articles/',
  article,
  `${article}talent-pool/`,
  `${article}talent-pool/embed/`,
  '/speakers/',
  '/speakers/zhang-xiaojun/',
  '/speakers/anhui-commission/',
  '/organizations/',
  '/organizations/huami/',
  '/dates/',
  '/about/',
  '/404.html',
];

describe('the site of the first article, in a browser', () => {
  let origin: string;
  beforeAll(async () => {
    origin = await open('content');
  });

  test.each(addresses)(
    '%s passes axe in both schemes at 390 and 1440 pixels, without console errors or foreign requests',
    async (address) => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [390, 1440]) {
          const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
          const { page, faults } = await visit(context, origin + address);
          const violations = await violationsOn(page, address.endsWith('/embed/'));
          expect(violations, `${colorScheme} ${width}`).toEqual([]);
          expect(faults).toEqual([]);
          await context.close();
        }
    },
  );

  test.each(addresses)('%s does not scroll sideways from 320 to 1600 pixels', async (address) => {
    const context = await browser.newContext();
    const { page } = await visit(context, origin + address);
    for (const width of [320, 390, 735, 736, 1023, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
    }
    await context.close();
  });

  test('every quote of the data is on its article, its own page and the pages of its speakers, with scripts off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { quotes } = JSON.parse(await (await context.request.get(`${origin}/quotes.json`)).text()) as {
      quotes: { id: string; text: string; speakers: { id: string }[]; article: { slug: string } }[];
    };
    expect(quotes).toHaveLength(13);
    const words = (text: string) => text.replace(/\s+/g, ' ');
    for (const { id, text, speakers, article } of quotes)
      for (const address of [
        `/articles/${article.slug}/`,
        `/articles/${id}/`,
        ...speakers.map((speaker) => `/speakers/${speaker.id}/`),
      ]) {
        await page.goto(origin + address);
        const shown = await page.locator(`[data-quote="${id}"]`).first().textContent();
        expect(words(shown ?? ''), address).toContain(words(text));
      }
    await context.close();
  });

  test('no quote of one Zhang is on the page of another, and no label is the bare family name', async () => {
    const context = await browser.newContext();
    const zhangs = ['zhang-haohan', 'zhang-mizhi', 'zhang-xiaojun'];
    const said = new Map<string, string[]>();
    for (const id of zhangs) {
      const { page } = await visit(context, `${origin}/speakers/${id}/`);
      said.set(
        id,
        await page
          .locator('[data-quote]')
          .evaluateAll((all) => all.map((element) => element.getAttribute('data-quote')!)),
      );
    }
    expect(new Set([...said.values()].flat()).size).toBe([...said.values()].flat().length);
    expect([...said.values()].map(({ length }) => length)).toEqual([2, 2, 4]);
    for (const address of addresses) {
      const { page } = await visit(context, origin + address);
      const labels = await page.locator('.name').allTextContents();
      expect(labels.map((label) => label.trim())).not.toContain('Zhang');
    }
    await context.close();
  });

  test('the three kinds have rules that differ without colour, as callouts and inside sentences', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { page } = await visit(context, origin + article);
    const rule = (kind: string) =>
      page
        .locator(`figure[data-kind=${kind}] blockquote`)
        .first()
        .evaluate(
          (element) =>
            `${getComputedStyle(element).borderInlineStartStyle} ${getComputedStyle(element, '::before').content}`,
        );
    const rules = await Promise.all(['direct', 'indirect', 'mixed'].map(rule));
    expect(new Set(rules).size).toBe(3);
    const key = await page.locator('.key li').allTextContents();
    expect(key.map((text) => text.trim())).toHaveLength(4);
    await context.close();
  });

  test('an address with a fragment leads to the quote that it names at once, and marks it', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, `${origin}${article}#talent-pool`);
    const target = page.locator('figure:target');
    expect(await target.getAttribute('data-quote')).toBe('yangtze-delta-integration/talent-pool');
    // Nobody should watch a long article roll by on the way to the words that a link names.
    const scrolledTo = (id: string) =>
      page.evaluate((fragment) => {
        location.hash = fragment;
        return document.getElementById(fragment)!.getBoundingClientRect().top;
      }, id);
    expect(Math.abs(await scrolledTo('main_'))).toBeLessThan(200);
    expect(Math.abs(await scrolledTo('talent-pool'))).toBeLessThan(200);
    expect(
      await target
        .locator('p')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).not.toBe('rgba(0, 0, 0, 0)');
    await context.close();
  });

  test('the keyboard reaches the content first', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, origin + article);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#main_');
    await context.close();
  });

  test('a printed article shows the address of each quote and no navigation', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, origin + article);
    await page.emulateMedia({ media: 'print' });
    const after = await page
      .locator('#talent-pool')
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('/articles/yangtze-delta-integration/talent-pool/');
    expect(await page.locator('.top nav').isVisible()).toBe(false);
    await context.close();
  });

  test('forced colours keep the rules', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const { page } = await visit(context, origin + article);
    const width = await page
      .locator('figure[data-kind=direct] blockquote')
      .first()
      .evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
    expect(width).toBe('3px');
    await context.close();
  });
});

describe('a site of many articles, in a browser', () => {
  test.each([5, 30])(
    'the front page of %i articles shows the lead, at most eight others and a way to the rest',
    async (number) => {
      const origin = await open(contentOf(articlesForSite(number)));
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const { page, faults } = await visit(context, `${origin}/`);
      expect(await page.locator('h2.display').count()).toBe(1);
      expect(await page.locator('.rows > li').count()).toBe(Math.min(number - 1, 8));
      expect(await page.locator('a[href="/articles/"]').count()).toBeGreaterThan(1);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('names of two quotes that start on one line stand below each other in the margin', async () => {
    const origin = await open(contentOf(articlesForSite(1)));
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { page } = await visit(context, `${origin}/articles/report-1/`);
    const boxes = await page
      .locator('.prose p .hang')
      .evaluateAll((all) => all.slice(0, 2).map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes[1]!.top).toBeGreaterThanOrEqual(boxes[0]!.bottom - 1);
    const [first, words] = [boxes[0]!, (await page.locator('.prose p').first().boundingBox())!];
    expect(first.right).toBeLessThan(words.x);
    await context.close();
  });
});

describe('words in other scripts, in a browser', () => {
  test('each quote runs in the direction of its own words, and the page never scrolls sideways', async () => {
    const origin = await open(scripts);
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const { page } = await visit(context, `${origin}/articles/scripts/`);
    const direction = (id: string) =>
      page.locator(`#${id} blockquote`).evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('arabic')).toBe('rtl');
    for (const id of ['kanji', 'emoji', 'long']) expect(await direction(id)).toBe('ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
});
