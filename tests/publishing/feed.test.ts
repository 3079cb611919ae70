import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../../src/corpus/corpus.ts';
import { siteFeed, speakerFeed } from '../../src/publishing/feeds/feed.ts';
import { jsonFeed } from '../../src/publishing/feeds/json-feed.ts';
import { rss } from '../../src/publishing/feeds/rss.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';
import { childrenOf, parseXml, textOf } from './xml.ts';

const fixtures = new URL('../fixtures/publishing/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const corpus = corpusOf({ 'ferry.md': ferry });
const ada = corpus.speakers[0]!;

function itemsOf(feed: Parameters<typeof rss>[0]) {
  const channel = childrenOf(parseXml(rss(feed)), 'channel')[0]!;
  return { channel, items: childrenOf(channel, 'item') };
}

describe('the feed of the site', () => {
  it('has one entry for an article, in full, with absolute addresses', () => {
    const { channel, items } = itemsOf(siteFeed(corpus, addresses));
    expect(textOf(channel, 'title')).toBe('Quay & Harbour');
    expect(textOf(channel, 'link')).toBe('https://example.org/news/');
    expect(textOf(channel, 'language')).toBe('en');
    expect(textOf(channel, 'lastBuildDate')).toBe('Tue, 09 Feb 2021 00:00:00 GMT');
    expect(childrenOf(channel, 'atom:link')[0]!.attributes).toEqual({
      href: 'https://example.org/news/rss.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(items.length).toBe(1);
    const [item] = items;
    expect(textOf(item!, 'title')).toBe('Who pays for the ferry & the bridge?');
    expect(textOf(item!, 'guid')).toBe('https://example.org/news/articles/ferry/');
    expect(textOf(item!, 'link')).toBe('https://example.org/news/articles/ferry/');
    expect(textOf(item!, 'dc:creator')).toBe('Ada Writer, 张浩瀚, Юрий Иванов and Nguyễn Văn An');
    expect(textOf(item!, 'pubDate')).toBe('Wed, 03 Feb 2021 00:00:00 GMT');
    const names = item!.children.map(({ name }) => name);
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
    const { document } = parseHTML(`<html><body>${textOf(item!, 'content:encoded')}</body></html>`);
    for (const quote of corpus.quotes)
      for (const paragraph of quote.text.split('\n\n')) expect(document.body.textContent).toContain(paragraph);
    for (const element of document.querySelectorAll('[href], [src], [cite]'))
      for (const name of ['href', 'src', 'cite'])
        if (element.hasAttribute(name)) expect(element.getAttribute(name)).toMatch(/^https:\/\/example\.org\//);
    expect(document.body.textContent).toContain('Correction, 8 February 2021: The number of boats was wrong.');
    expect(document.body.textContent).toContain('Correction, 9 February 2021: The headline was changed.');
  });

  it('tells behind every quote in a sentence whose words they are and of what kind', () => {
    const said = corpusOf({
      'said.md': `---
title: Said in sentences
date: 2021-02-03
speakers: [{ id: ada, name: Ada Okafor }, { id: ben, name: Ben Okafor }]
---
One says :quote[the pier is full]{#full speaker=ada}, one that :quote[it is not]{#not speaker=ben kind=indirect via=ada}.
`,
    });
    const { items } = JSON.parse(jsonFeed(siteFeed(said, addresses)));
    expect(items[0].content_html.replace(/<[^>]+>/g, '').trim()).toBe(
      'One says “the pier is full” [Direct quote: Ada Okafor], one that it is not [Paraphrase: Ben Okafor, quoted by Ada Okafor].',
    );
  });

  it('is JSON Feed 1.1 with the same entries', () => {
    const feed = JSON.parse(jsonFeed(siteFeed(corpus, addresses)));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://example.org/news/',
      feed_url: 'https://example.org/news/feed.json',
      language: 'en',
    });
    expect(feed.items[0]).toMatchObject({
      id: 'https://example.org/news/articles/ferry/',
      url: 'https://example.org/news/articles/ferry/',
      date_published: '2021-02-03T00:00:00Z',
      date_modified: '2021-02-09T00:00:00Z',
      tags: ['ferry', 'bridge'],
      image: 'https://example.org/news/articles/ferry/card.png',
    });
  });
});

describe('the feed of a speaker', () => {
  it('has one entry for a quote, made by the speaker, with the permalink as its identity', () => {
    const { channel, items } = itemsOf(speakerFeed(ada, site, addresses));
    expect(textOf(channel, 'link')).toBe('https://example.org/news/speakers/ada-okafor/');
    expect(items.map((item) => textOf(item, 'guid'))).toEqual(
      ada.quotes.map((quote) => addresses.quote('ferry', quote.id)),
    );
    const boats = items.find((item) => textOf(item, 'guid')?.endsWith('/boats/'))!;
    expect(childrenOf(boats, 'dc:creator').map(({ text }) => text)).toEqual(['Ada Okafor']);
    expect(textOf(boats, 'content:encoded')).toContain('The number of boats was wrong.');
    expect(textOf(boats, 'description')).toContain('“People are sleeping in boats & on <decks>.');
  });
});

describe('any feed', () => {
  it('drops what XML forbids and keeps all the rest (case D06)', () => {
    const { textCodePoints, title } = JSON.parse(read('D06/input.json'));
    const expected = JSON.parse(read('D06/expected.json'));
    const text = textCodePoints.map((point: number) => String.fromCodePoint(point)).join('');
    const quote = { ...quoteOf(corpus, 'boats'), text, article: { ...corpus.articles[0]!, title } };
    const feed = speakerFeed({ ...ada, quotes: [quote] }, site, addresses);
    const { items } = itemsOf(feed);
    const { document } = parseHTML(`<html><body>${textOf(items[0]!, 'content:encoded')}</body></html>`);
    const squeeze = (words: string) => words.replace(/\s+/g, ' ');
    expect(squeeze(document.querySelector('blockquote')!.textContent!)).toBe(`“${squeeze(expected.textInFeed)}”`);
    expect(document.body.textContent).toContain(expected.titleInFeed);
    expect(squeeze(JSON.parse(jsonFeed(feed)).items[0].content_text)).toMatch(
      /^“.*” — Ada Okafor, harbour master, .*Correction, /,
    );
    expect(squeeze(JSON.parse(jsonFeed(feed)).items[0].content_text)).toContain(`“${squeeze(expected.textInFeed)}”`);
  });

  it('is well formed and gives back every text, for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const speaker = { ...ada, name: text };
        const quote: AttributedQuote = { ...quoteOf(corpus, 'boats'), text, voices: [{ speaker }] };
        const feed = speakerFeed({ ...speaker, quotes: [quote] }, { ...site, title: text }, addresses);
        const { items } = itemsOf(feed);
        expect(textOf(items[0]!, 'dc:creator')).toBe(wellFormed(text));
        expect(textOf(items[0]!, 'description')).toBe(wellFormed(feed.entries[0]!.summary));
        expect(textOf(items[0]!, 'content:encoded')).toBe(wellFormed(feed.entries[0]!.html));
        expect(jsonFeed(feed).isWellFormed()).toBe(true);
        expect(JSON.parse(jsonFeed(feed)).items[0].authors).toEqual([{ name: wellFormed(text) }]);
      }),
      { numRuns: 60 },
    );
  });

  it('names a creator that looks like a number', () => {
    const quote: AttributedQuote = { ...quoteOf(corpus, 'boats'), voices: [{ speaker: { ...ada, name: '007' } }] };
    const { items } = itemsOf(speakerFeed({ ...ada, quotes: [quote] }, site, addresses));
    expect(textOf(items[0]!, 'dc:creator')).toBe('007');
  });

  it('leaves out a withdrawn quote (case D02)', () => {
    const before = corpusOf({ 'rents.md': read('D02/before/articles/rents.md') });
    const withdrawn =
      'withdrawn:\n  - id: flats\n    date: 2021-02-10\n    reason: Misheard on the recording.\n---\n\nProse';
    const after = corpusOf({ 'rents.md': read('D02/after/articles/rents.md').replace('---\n\nProse', withdrawn) });
    expect(rss(siteFeed(before, addresses))).toContain('Count the empty flats first.');
    for (const feed of [
      siteFeed(after, addresses),
      ...after.speakers.map((speaker) => speakerFeed(speaker, site, addresses)),
    ]) {
      expect(rss(feed)).not.toContain('empty flats');
      expect(jsonFeed(feed)).not.toContain('empty flats');
    }
    expect(after.withdrawn.length).toBe(1);
  });
});
