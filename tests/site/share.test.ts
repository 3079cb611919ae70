import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { brokenLinks } from './links.ts';
import { type Built, buildSite, contentOf, filesOf, serve } from './site.ts';

const head = `---
title: "Rents on the quay"
summary: What was heard at the board.
date: 2021-02-03
sources:
  - id: minutes
    title: Minutes of the quay board
    date: 2021-02-01
speakers:
  - id: ada-okafor
    name: Ada Okafor
    role: director
  - id: ben-okafor
    name: Ben Okafor
organizations:
  - id: trust
    name: Riverside Trust
withdrawn:
  - id: flats
    date: 2021-02-10
    reason: Misheard on the recording.
---
`;

const body = `
The board met, and Ada Okafor spoke first of all about the people on the water.

:::quote{#boats-2021 was=boats speaker=ada-okafor date=2021-01-16}
People are sleep\u00ading in boats.[^1]

Some of the boats are\u200b ours, & "nobody" asked &lt;us>.
:::

:::quote{#together speaker="ada-okafor ben-okafor" date=2021-01-17}
We will share the crane.
:::

:::quote{#trust speaker=trust}
Rents are up.
:::

Of this :quote[the quay was never meant for homes]{#meant speaker=ada-okafor kind=indirect}, and the board
:quote[knew of it]{#knew speaker=ben-okafor via=ada-okafor original="wussten es"}. The sign says: 橋は大丈夫です。明日は雨です。 It also says الجسر قديم جدا.

[^1]: Heard on the quay.
`;

let browser: Browser;
let site: Built;
let server: Awaited<ReturnType<typeof serve>>;
const base = '/news/';
const content = contentOf({
  'site.yml': 'title: The Quay\nurl: https://example.org\n',
  'articles/rents.md': head + body,
});

beforeAll(async () => {
  browser = await launchBrowser();
  site = buildSite(content, { base });
  expect(site.code, site.output).toBe(0);
  server = await serve(site.dir, base);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const article = () => `${server.origin}${base}articles/rents/`;

async function openArticle(context: BrowserContext, address = article()) {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(address);
  await page.locator('button.pick').waitFor({ state: 'attached' });
  return { page, faults };
}

describe('copying a quote', () => {
  test('puts the words, who said them as what and when, the source and the link on the clipboard, rich and plain', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, faults } = await openArticle(context);
    await page.getByRole('button', { name: 'Copy this quote by Ada Okafor', exact: true }).click();
    await expect.poll(() => page.locator('[data-status]').textContent()).toBe('Copied with its attribution');
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { plain: await read('text/plain'), rich: await read('text/html') };
    });
    expect(clipboard.plain).toBe(
      [
        '“People are sleeping in boats.',
        '',
        '“Some of the boats are ours, & "nobody" asked <us>.”',
        '',
        '— Ada Okafor, director, 16 January 2021',
        'Direct quote. Source: Minutes of the quay board, 1 February 2021',
        'Rents on the quay, The Quay',
        'https://example.org/news/articles/rents/boats-2021/',
      ].join('\n'),
    );
    expect(clipboard.rich).toContain('<blockquote');
    expect(clipboard.rich).toContain('&lt;us&gt;');
    expect(clipboard.rich).toContain('href="https://example.org/news/articles/rents/boats-2021/"');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('says no role where none is stated', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = await openArticle(context);
    await page.getByRole('button', { name: 'Copy this quote by Riverside Trust' }).click();
    await expect.poll(() => page.locator('[data-status]').textContent()).toBe('Copied with its attribution');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '\n— Riverside Trust, source of 1 February 2021\n',
    );
    await context.close();
  });

  test('offers the text for selection, and says why, where the clipboard is closed', async () => {
    const context = await browser.newContext();
    const { page } = await openArticle(context);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await page.getByRole('button', { name: 'Copy this quote by Ada Okafor', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('does not let the page copy');
    expect(await dialog.locator('textarea').inputValue()).toContain('People are sleeping in boats.');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await context.close();
  });

  test('is a button only where there are scripts; without them there are links', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(article());
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.locator('.acts a').count()).toBeGreaterThan(2);
    await context.close();
  });
});

describe('sharing a quote', () => {
  test('opens the menu of the reader where there is one', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: unknown) => Promise.resolve(Object.assign(globalThis, { shared: data })),
      });
    });
    await page.goto(article());
    await page.locator('button.pick').waitFor({ state: 'attached' });
    await page.locator('.acts a[href$="#share"]').first().click();
    const shared = await page.evaluate(
      () => (globalThis as unknown as { shared: { text: string; url: string } }).shared,
    );
    expect(shared.url).toBe('https://example.org/news/articles/rents/boats-2021/');
    expect(shared.text).toContain('— Ada Okafor');
    await context.close();
  });

  test('a link to selected words opens with them marked, and names the quote', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = await openArticle(context);
    await page
      .locator('#boats-2021 blockquote p')
      .first()
      .evaluate((p) => {
        const text = Array.from(p.childNodes).find((node) => node.textContent?.includes('People'))!;
        getSelection()!.setBaseAndExtent(text, 1, text, 11);
      });
    const pick = page.getByRole('button', { name: 'Copy link to these words' });
    await pick.waitFor();
    await pick.click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${article()}#boats-2021:~:text=People%20are`);
    await page.goto('about:blank');
    await page.goto(link);
    expect(await page.locator('figure:target').getAttribute('id')).toBe('boats-2021');
    await context.close();
  });

  test('arriving at a quote says which one it is', async () => {
    const context = await browser.newContext();
    const { page } = await openArticle(context, `${article()}#boats-2021`);
    await expect.poll(() => page.locator('[data-status]').textContent()).toBe('Quote by Ada Okafor marked');
    await context.close();
  });
});

describe('a link to words', () => {
  /** The link that a selection from one text to another is offered. */
  const linkTo = async (page: Page, from: string, to: string) => {
    await page.evaluate(
      ([first, last]) => {
        const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (texts.nextNode()) nodes.push(texts.currentNode as Text);
        const start = nodes.find(({ data }) => data.includes(first!))!;
        const end = nodes.find(({ data }) => data.includes(last!))!;
        getSelection()!.setBaseAndExtent(
          start,
          start.data.indexOf(first!),
          end,
          end.data.indexOf(last!) + last!.length,
        );
      },
      [from, to],
    );
    const pick = page.getByRole('button', { name: 'Copy link to these words' });
    await pick.waitFor();
    await pick.click();
    await expect.poll(() => page.locator('.told').textContent()).toBe('Link to the selected words copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };

  /** What a page marks that is opened at a link where the browser knows no text fragments. */
  const marked = async (context: BrowserContext, link: string) => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'fragmentDirective');
    });
    await page.goto(link);
    await page.locator('mark').first().waitFor();
    const words = await page.locator('mark').allTextContents();
    const told = await page.locator('p.pick').allTextContents();
    const isSeen = await page
      .locator('mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().top < innerHeight);
    await page.close();
    return { words: words.join('|'), told, isSeen };
  };

  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(() => context?.close());

  test.each([
    [
      'across quotes in a sentence',
      'Of this',
      'knew of it',
      /^Of this \|the quay was never meant for homes\|, and the board\s\|“?knew of it$/,
    ],
    ['across paragraphs and their notes', 'spoke first', 'sleep', /spoke first of all about the people on the water\./],
    ['in a script without spaces', '橋は大丈夫', '明日', /^橋は大丈夫です。明日$/],
    ['from right to left', 'الجسر', 'قديم', /^الجسر قديم$/],
    ['that stand here more than once', 'of the boats', 'ours', /^of the boats are ours$/],
  ])('is found again where no browser helps: %s', async (_, from, to, expected) => {
    const { page } = await openArticle(context, `${server.origin}${base}articles/rents/`);
    const link = await linkTo(page, from, to);
    await page.close();
    const { words, told, isSeen } = await marked(context, link);
    expect(words.replaceAll(/[\u00ad\u200b]/g, '')).toMatch(expected);
    expect(told).toEqual([]);
    expect(isSeen).toBe(true);
  });

  test('marks the nearest words after a correction, and says so', async () => {
    const { words, told } = await marked(
      context,
      `${article()}#boats-2021:~:text=People%20were%20sleeping%20in%20boats`,
    );
    expect(words.replace('\u00ad', '')).toBe('People are sleeping in boats');
    expect(told.join()).toContain('have changed since');
  });

  test('says that words are gone where none are near', async () => {
    const { page } = await openArticle(context, `${article()}#boats-2021:~:text=nothing%20of%20this%20kind%20here`);
    await expect.poll(() => page.locator('p.pick').textContent()).toContain('no longer stand here');
    expect(await page.locator('mark').count()).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('p.pick').count()).toBe(0);
    await page.close();
  });
});

describe('the preview of a quote', () => {
  test('opens at a link by keyboard and pointer, moves nothing, and goes with Escape', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(article());
    await page.locator('button.pick').waitFor({ state: 'attached' });
    await page.waitForFunction(() => Array.from(document.styleSheets).some(({ href }) => href?.includes('share')));
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const link = page.locator('a.no').first();
    const before = asked.length;
    await page.keyboard.press('Tab');
    await link.focus();
    const preview = page.getByRole('tooltip');
    await preview.waitFor();
    expect(await preview.textContent()).toMatch(/Ada Okafor[\s\S]*the quay was never meant for homes[\s\S]*Paraphrase/);
    expect(await link.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
    expect(asked.slice(before)).toHaveLength(1);
    const shown = await height();
    await page.keyboard.press('Escape');
    await expect.poll(() => preview.count()).toBe(0);
    expect(await height()).toBe(shown);
    await page.locator('.score a').first().hover();
    await preview.waitFor();
    await preview.hover();
    await page.waitForTimeout(600);
    expect(await preview.count()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(() => preview.count()).toBe(0);
    await context.close();
  });
});

describe('words copied by hand', () => {
  /** What a selection of some element gives to the clipboard. */
  const copied = async (selector: string) => {
    const page = await browser.newPage();
    await page.goto(article());
    await page.locator('button.pick').waitFor({ state: 'attached' });
    const text = await page.evaluate((of) => {
      getSelection()!.selectAllChildren(document.querySelector(of)!);
      const data = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return { plain: data.getData('text/plain'), html: data.getData('text/html') };
    }, selector);
    await page.close();
    return text;
  };

  test('of one quote take its attribution along, once, and nothing that is not seen', async () => {
    const { plain, html } = await copied('figure[data-quote$="boats-2021"]');
    expect(plain).toMatch(/People are sleeping in boats/);
    expect(plain.match(/— Ada Okafor, director/g)).toHaveLength(1);
    expect(plain.trimEnd().endsWith('/articles/rents/boats-2021/')).toBe(true);
    for (const text of [plain, html]) expect(text).not.toMatch(/this quote by|Copy|In context/);
  });

  test('of a sentence run on through the quotes in it, without their numbers and the names in the margin', async () => {
    const { plain, html } = await copied('.prose p:has(.said)');
    for (const text of [plain, html.replace(/<[^>]+>/g, '')])
      expect(text).toMatch(/^Of this the quay was never meant for homes, and the board\s“knew of it”\. The sign says/);
  });

  test('of several quotes take along whose each is, and the page once; of none they stay as they are', async () => {
    const { plain } = await copied('main');
    expect(plain.trimEnd().endsWith('/articles/rents/')).toBe(true);
    for (const one of [/“People are sleeping in boats.*…\n— Ada Okafor, director/, /\n— Riverside Trust/])
      expect(plain.match(new RegExp(one, 'g'))).toHaveLength(1);
    expect(plain).toMatch(/“We will share the crane\.”\n— Ada Okafor, director; Ben Okafor, /);
    expect(plain.match(/Rents on the quay, The Quay/g)).toHaveLength(1);
    expect((await copied('.top')).plain).toBe('');
  });
});

test('a quote in a sentence says beside its number through whom it came and that it is translated', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article());
  const told = page.getByRole('link', { name: /^Quote #\d+ quoted by Ada Okafor, translated$/ });
  expect(await told.isVisible()).toBe(true);
  await context.close();
});

describe('words copied by hand from a list of quotes', () => {
  test.each([
    ['of a speaker', 'speakers/ada-okafor/', /— Ada Okafor, .*Director/],
    ['of a search', 'search/?q=never', /— Ada Okafor, .*Director/],
    ['of a day', 'dates/', /— Ada Okafor, .*Director/],
  ])('%s take along what it tells: who, of what kind, where', async (_, path, who) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${base}${path}`);
    const quote = page.locator('figure[data-quote="rents/meant"]').first();
    await quote.waitFor();
    const copied = () =>
      quote.evaluate((figure) => {
        getSelection()!.selectAllChildren(figure);
        const data = new DataTransfer();
        document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
        return data.getData('text/plain');
      });
    await expect.poll(copied).toMatch(who);
    const lines = (await copied()).trimEnd().split('\n');
    expect(lines.slice(-2)).toEqual(['Paraphrase', 'https://example.org/news/articles/rents/meant/']);
    await page.close();
  });
});

describe('what a button did', () => {
  test('is said beside it and to screen readers, and a citation has a button of its own', async () => {
    const page = await browser.newPage();
    await page.goto(`${article()}boats-2021/`);
    const buttons = page.locator('#cite button');
    await buttons.first().waitFor();
    expect(await buttons.count()).toBeGreaterThan(2);
    await page.locator('.acts button').first().click();
    const told = page.locator('.acts .told, dialog');
    await told.first().waitFor();
    await page.close();
  });

  test('is heard after the kind of a quote, which comes before its words', async () => {
    const page = await browser.newPage();
    await page.goto(`${article()}boats-2021/`);
    const heard = await page.locator('figure').first().ariaSnapshot();
    expect(heard.search(/Direct quote/)).toBeGreaterThanOrEqual(0);
    expect(heard.search(/Direct quote/)).toBeLessThan(heard.search(/People are sleeping/));
    await page.close();
  });
});

describe('addresses that last', () => {
  test('a former address leads on without a script, on its page and in its article', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${article()}boats/`);
    await page.waitForURL('**/boats-2021/');
    await page.goto(`${article()}#boats`);
    expect(await page.locator('#boats').count()).toBe(1);
    const html = readFileSync(join(site.dir, 'articles/rents/boats/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://example.org/news/articles/rents/boats-2021/"');
    for (const file of ['card.png', 'oembed.json', 'embed/index.html'])
      expect(filesOf(site.dir)).toContain(`articles/rents/boats/${file}`);
    await context.close();
  });

  test('the page of a withdrawn quote says when and why, and is in no list', async () => {
    const html = readFileSync(join(site.dir, 'articles/rents/flats/index.html'), 'utf8');
    expect(html).toContain('10 February 2021');
    expect(html).toContain('Misheard on the recording.');
    expect(html).toContain('noindex');
    expect(readFileSync(join(site.dir, 'articles/rents/flats/embed/index.html'), 'utf8')).toContain(
      'Misheard on the recording.',
    );
    const { quotes, withdrawn } = JSON.parse(readFileSync(join(site.dir, 'quotes.json'), 'utf8'));
    expect(quotes.map(({ id }: { id: string }) => id)).not.toContain('rents/flats');
    expect(withdrawn).toMatchObject([{ id: 'rents/flats', reason: 'Misheard on the recording.' }]);
    expect(withdrawn[0]).not.toHaveProperty('text');
    for (const file of ['sitemap-0.xml', 'rss.xml', 'feed.json'])
      expect(readFileSync(join(site.dir, file), 'utf8')).not.toContain('rents/flats');
    expect(readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8')).not.toContain('rents/boats/');
    expect(readFileSync(join(site.dir, 'corrections/index.html'), 'utf8')).toContain('Misheard on the recording.');
  });

  test('its page holds the citations that reference managers read', async () => {
    const page = await browser.newPage();
    await page.goto(`${article()}boats-2021/`);
    const loading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download RIS' }).click();
    const download = await loading;
    expect(download.suggestedFilename()).toBe('rents-boats-2021.ris');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n$/);
    await page.close();
    expect(readFileSync(join(site.dir, '_redirects'), 'utf8')).toContain(
      '/news/articles/:article/:quote/cite.bib /news/articles/:article/:quote/#cite 301\n',
    );
  });

  test('canonical, og:url, site map, feed and share links are one string, with the base once', () => {
    const url = 'https://example.org/news/articles/rents/boats-2021/';
    const html = readFileSync(join(site.dir, 'articles/rents/boats-2021/index.html'), 'utf8');
    expect(html).toContain(`rel="canonical" href="${url}"`);
    expect(html).toContain(`property="og:url" content="${url}"`);
    const [, post] = /href="(https:\/\/x\.com\/[^"]+)"/.exec(html)!;
    expect(new URL(post!.replace(/&(?:amp|#x?26|#38);/g, '&')).searchParams.get('url')).toBe(url);
    expect(readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8')).toContain(`<loc>${url}</loc>`);
    expect(readFileSync(join(site.dir, 'speakers/ada-okafor/rss.xml'), 'utf8')).toContain(url);
    for (const file of filesOf(site.dir).filter((name) => /\.(html|xml|json)$/.test(name)))
      expect(readFileSync(join(site.dir, file), 'utf8'), file).not.toMatch(
        /example\.org\/\/|\/news\/news\/|\/newsarticles/,
      );
    expect(brokenLinks(site.dir, filesOf(site.dir), base)).toEqual([]);
  });

  test('every quote has a page, a card, a frame and its oEmbed, and no file more', () => {
    const beside = filesOf(site.dir).flatMap((file) => /^articles\/rents\/boats-2021\/(.*)/.exec(file)?.[1] ?? []);
    expect(beside.sort()).toEqual(['card.png', 'embed/index.html', 'index.html', 'oembed.json']);
    const png = readFileSync(join(site.dir, 'articles/rents/boats-2021/card.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('a quote of two namesakes says of neither that it is not the other’s', () => {
  const page = (id: string) => readFileSync(join(site.dir, `articles/rents/${id}/index.html`), 'utf8');
  const who = (html: string) =>
    [...html.matchAll(/>Who<\/dt><dd>(.*?)<\/dd>/g)].map(([, words]) => words!.replace(/<[^>]*>/g, ''));
  expect(who(page('together'))).toEqual(['Ada Okafor.', 'Ben Okafor.']);
  expect(who(page('boats-2021'))).toEqual(['Ada Okafor. Not Ben Okafor.']);
});
