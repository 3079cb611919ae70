import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { articlesForSite, besideArticles } from './articles.ts';
import { violationsOn } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, contentOf, filesOf, serve } from './site.ts';

const content = { ...articlesForSite(2), ...besideArticles };
const siteIn = (language: string) =>
  buildSite(
    contentOf({
      ...content,
      'site.yml': `${besideArticles['site.yml']}title: München 3\ndescription: Nobody.\nlanguage: ${language}\n`,
    }),
  );
const written = `${Object.values(content).join('\n')} report- writer w münchen`.toLowerCase();

/** Attributes that readers see or hear. */
const heard = ['title', 'alt', 'ariaLabel', 'placeholder', 'dataBelow'];
const told = /^(og:(title|description|image:alt)|description|twitter:image:alt)$/;

/** What readers get of HTML; code to paste is none of it. */
function textsOf(html: string): string[] {
  const texts: string[] = [];
  visitParents(rehype().parse(html) as Root, (node, parents) => {
    const within = parents.map((parent) => (parent as Element).tagName);
    if (node.type === 'text' && !within.some((tag) => /^(script|style|pre)$/.test(tag ?? ''))) texts.push(node.value);
    if (node.type !== 'element') return;
    const { properties } = node;
    for (const name of heard) if (properties[name]) texts.push(String(properties[name]));
    if (told.test(String(properties['property'] ?? properties['name']))) texts.push(String(properties['content']));
  });
  return texts;
}

/** The texts of a file that is a page, a feed or what is embedded. */
function textsIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) return textsOf(text);
  const values: string[] = [];
  if (/(feed|oembed)\.json$/.test(file))
    JSON.parse(text, (key, value) => {
      if (typeof value === 'string' && /^(title|description|summary|content_html|content_text|html)$/.test(key))
        values.push(...textsOf(value));
    });
  return values;
}

/** Stretches of words between marks, numbers and line ends, by the file in which each is met first. */
function stretchesOf(dir: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of filesOf(dir))
    if (/\.(html|json)$/.test(file))
      for (const text of textsIn(file, readFileSync(join(dir, file), 'utf8')))
        for (const stretch of text.split(/[^\p{L}\p{M}’' -]|\s-\s/u).map((part) => part.replace(/\s+/g, ' ').trim()))
          if (/\p{L}{3}/u.test(stretch) && !found.has(stretch)) found.set(stretch, file);
  return found;
}

/** The texts of the search, of sharing and of problems with them that scripts bring along. */
function scriptsOf(dir: string): string {
  return filesOf(dir)
    .filter((file) => /\.(js|html)$/.test(file))
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('\n');
}

/** Names that are the same everywhere: formats, what belongs to a search field, what is written for machines. */
const names =
  /^(RSS|JSON|JSON Feed|oEmbed|BibTeX|RIS|CSL-JSON|APA|Chicago|MLA|GB|Bluesky|WhatsApp|CSV|speaker|localhost)$/;

/** A feed is called by what it follows and the site: where a language says "in" too, that is no English. */
const atTitle = / in München$/;

let english: ReturnType<typeof stretchesOf>;
beforeAll(() => {
  const built = siteIn('en');
  expect(built.code, built.output).toBe(0);
  english = stretchesOf(built.dir);
});

describe('a site in a language', () => {
  test('of English has English words', () => {
    expect([...english.keys()]).toEqual(expect.arrayContaining(['Direct quote', 'Search quotes', 'Not found']));
    expect(english.size).toBeGreaterThan(200);
  });

  test.each(Object.entries(languages).filter(([tag]) => tag !== 'en'))('has nothing English left: %s', (tag, file) => {
    const built = siteIn(tag);
    expect(built.code, built.output).toBe(0);
    const own = readFileSync(`src/words/${file}.ts`, 'utf8').toLowerCase();
    const left = [...stretchesOf(built.dir)].filter(
      ([stretch]) =>
        english.has(stretch) &&
        !atTitle.test(stretch) &&
        !names.test(stretch) &&
        !written.includes(stretch.toLowerCase()) &&
        !own.includes(stretch.toLowerCase()),
    );
    expect(left).toEqual([]);
    const scripts = scriptsOf(built.dir);
    for (const text of [
      'Copied with its attribution',
      'The search could not start',
      'could not be loaded',
      'Passed on by',
    ])
      expect(scripts, text).not.toContain(text);
    expect(readFileSync(join(built.dir, 'index.html'), 'utf8')).toContain(`<html lang="${tag}"`);
  });
});

describe('a site that is read from right to left', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const launching = launchBrowser();
    const built = siteIn('ar');
    expect(built.code, built.output).toBe(0);
    server = await serve(built.dir);
    browser = await launching;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([390, 1440])('is mirrored, %i pixels wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const address of [
      '/',
      '/articles/report-1/',
      '/articles/report-1/boats/',
      '/speakers/',
      '/search/',
      '/about/',
    ]) {
      await page.goto(server.origin + address);
      expect(await page.evaluate(() => document.documentElement.dir), address).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      const brand = (await page.locator('.brand').boundingBox())!;
      const navigation = (await page.locator('header.top nav').boundingBox())!;
      expect(brand.x + brand.width, address).toBeGreaterThanOrEqual(
        navigation.x + navigation.width - (width < 700 ? width : 0),
      );
      expect(await violationsOn(page), address).toEqual([]);
    }
    await page.goto(`${server.origin}/articles/report-1/`);
    const name = (await page.locator('figure figcaption').first().boundingBox())!;
    const words = (await page.locator('figure blockquote').first().boundingBox())!;
    if (width > 700) expect(name.x).toBeGreaterThan(words.x + words.width / 2);
    // English words keep their own direction, and the rule of the kind stands where the lines of the page begin.
    expect(await page.locator('figure blockquote').first().getAttribute('dir')).toBe('auto');
    await context.close();
  });

  test('says so in its frames', () => {
    const file = join(siteIn('ar').dir, 'articles/report-1/boats/embed/index.html');
    expect(readFileSync(file, 'utf8')).toContain('<html lang="ar" dir="rtl">');
  });
});
