import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { articleCard, quoteCard, textOf } from '../../src/publishing/cards/card-content.ts';
import { type Language, languages } from '../../src/words/languages.ts';
import { formWords, punctuation, speak, wording, words } from '../../src/words/site-words.ts';
import { ofDates, strangersTo, textsOf, wordsIn } from '../words/vocabulary.ts';
import { launchBrowser } from './browser.ts';
import { readableText } from './readable-text.ts';
import { buildSite, filesOf, serve, temporary } from './site.ts';

// One site in every language, with content in Latin, which no interface speaks: a word that is neither of the content nor
// of the language was said by us in another one.
const fixture = 'tests/fixtures/languages/content';
const all = Object.keys(languages) as Language[];
/** Data whose fields and values are for machines. */
const data = /^(?:quotes\.|annotations|sitemap|search\/.*\.json)/;

let browser: Browser;
const sites = new Map<Language, string>();

beforeAll(async () => {
  for (const language of all) {
    const { code, output, dir } = buildSite(contentIn(language));
    expect(code, output).toBe(0);
    sites.set(language, dir);
  }
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

function contentIn(language: Language | 'pt'): string {
  const folder = temporary();
  cpSync(fixture, folder, { recursive: true });
  const file = join(folder, 'site.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('language: en', `language: ${language}`));
  return folder;
}

/** What the content says, without the names of its fields and values that mean something to us. */
const content = filesOf(fixture).map((file) =>
  readFileSync(join(fixture, file), 'utf8')
    .replace(/\b(?:kind|citations|anonymous|language|copy)[:=]\s*\S+|:+quote\b/g, '')
    .replace(/(?<=^|[\s{,])\w+[:=]/gm, ''),
);
/** One article is in Polish, and has its dates in Polish. */
const ofContent = [...content, ...ofDates('pl')];

/** The words of a site that are strange to a language, by file. */
function strangers(dir: string, language: Language): Record<string, string[]> {
  const among = strangersTo(language, ofContent);
  const found = filesOf(dir)
    .filter((file) => !data.test(file))
    .map((file) => [file, among(readableText(file, readFileSync(join(dir, file), 'utf8')))] as const);
  return Object.fromEntries(found.filter(([, words]) => words.length));
}

describe.each(all)('a site in %s', (language) => {
  test('says nothing in any other language: on pages, in feeds, citations, embeds and what others show of it', () => {
    expect(strangers(sites.get(language)!, language)).toEqual({});
  });

  test('has cards in its language', () => {
    const { corpus } = readContent(contentIn(language), { drafts: false });
    speak(language);
    const cards = [
      ...corpus.quotes.map((quote) => quoteCard(quote, corpus.site)),
      ...corpus.articles.map((article) => articleCard(article, corpus.quotes, corpus.site)),
    ];
    const texts = cards.map(textOf);
    speak('en');
    expect(strangersTo(language, ofContent)(texts)).toEqual([]);
    expect(cards.length).toBeGreaterThan(15);
  });

  test('says on each page which language it has', () => {
    const dir = sites.get(language)!;
    const pages = filesOf(dir).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    for (const file of pages)
      expect(/<html lang="([^"]*)"/.exec(readFileSync(join(dir, file), 'utf8'))?.[1], file).toBe(language);
  });

  test('brings to the browser the words of its own language alone', () => {
    const scripts = filesOf(sites.get(language)!).filter((file) => file.endsWith('.js'));
    const code = scripts.map((file) => readFileSync(join(sites.get(language)!, file), 'utf8')).join('\n');
    const long = (one: Language) => textsOf(one).filter((text) => text.length > 12);
    for (const other of all.filter((one) => one !== language)) {
      const own = new Set(long(language));
      expect(long(other).filter((text) => !own.has(text) && code.includes(text))).toEqual([]);
    }
    expect(long(language).filter((text) => code.includes(text)).length).toBeGreaterThan(3);
  });

  test('searches in its language: results, filters, and why there is nothing', async () => {
    const server = await serve(sites.get(language)!);
    const page = await browser.newPage();
    const strange = strangersTo(language, [...ofContent, 'qwxz', 'pontem']);
    for (const query of ['', '?q=aquae', '?q=pontem qwxz&kind=direct&from=2020', '?q=vibius&speaker=titus-vibius']) {
      await page.goto(`${server.origin}/search/${query}`);
      await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/\d|qwxz|vibius/);
      if (query.includes('qwxz')) await page.locator('.why li').first().waitFor();
      expect(strange(readableText('search.html', await page.content())), query).toEqual([]);
    }
    await page.close();
    await server.close();
  });

  test('tells where in a source the words of a quote stand, beside the source on its page', () => {
    const page = readFileSync(join(sites.get(language)!, 'articles/fluvius/aquae/index.html'), 'utf8');
    speak(language);
    const place = punctuation.comma + wording.atTime('12:40');
    speak('en');
    expect(parseHTML(page).document.querySelector('.facts')?.textContent).toContain(place);
  });

  test('leaves an article in another language its own language, marks and dates', () => {
    const page = readFileSync(join(sites.get(language)!, 'articles/nuntius-1/index.html'), 'utf8');
    expect(page).toMatch(/<(?:article|main)\b[^>]* lang="pl"/);
    expect(page).toContain('„Flumen altum esse.”');
    expect(page).toContain('stycznia 2021');
  });
});

test('a site in a language without words marks the English of its labels', () => {
  const { code, output, dir } = buildSite(contentIn('pt'));
  expect(code, output).toBe(0);
  const labels = new Set([
    ...Object.values(words.nav),
    ...Object.values(words.key),
    words.skip,
    words.footer,
    formWords.filters,
  ]);
  const pages = filesOf(dir).filter((file) => file.endsWith('.html') && !file.includes('embed'));
  const unmarked = pages.flatMap((file) => {
    const { document } = parseHTML(readFileSync(join(dir, file), 'utf8'));
    // A page that leads to a new address has nothing around it.
    if (!document.querySelector('.skip')) return [];
    expect(document.documentElement.lang, file).toBe('pt');
    const said = [...document.querySelectorAll('.skip, nav a, .key li, .foot p, .foot .links a, summary')];
    const english = said.filter(({ textContent }) => labels.has(textContent));
    expect(english.length, file).toBeGreaterThan(10);
    return english.filter((one) => one.closest('[lang]')!.getAttribute('lang') !== 'en').map(() => file);
  });
  expect(unmarked).toEqual([]);
});

test('English that is left on a site would be found on every page', () => {
  const dir = sites.get('en')!;
  const found = strangers(dir, 'de');
  const pages = filesOf(dir).filter((file) => /\.html$|rss\.xml$|oembed\.json$/.test(file));
  expect(pages.filter((file) => !found[file])).toEqual([]);
  expect(wordsIn('Korrektur: „Aus“ in März')).toEqual(['korrektur', 'aus', 'in', 'märz']);
});
