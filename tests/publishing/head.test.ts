import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressAt } from '../../src/publishing/metadata/address-at.ts';
import { sourceLink } from '../../src/publishing/metadata/archive-attributes.ts';
import { articleHead, pageHead, quoteHead, speakerHead } from '../../src/publishing/metadata/head.ts';
import type { HeadTag } from '../../src/publishing/metadata/head-tag.ts';
import { countGraphemes } from '../../src/text/cut.ts';
import { scriptJson } from '../../src/text/script-json.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { printHead } from './print-head.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const article = corpus.articles[0]!;
const boats = quoteOf(corpus, 'boats');

function contents(tags: HeadTag[], name: string): string[] {
  return tags.flatMap((tag) =>
    tag.tag === 'meta' && [tag.attributes['name'], tag.attributes['property']].includes(name)
      ? [tag.attributes['content']!]
      : [],
  );
}

function links(tags: HeadTag[], rel: string) {
  return tags.flatMap((tag) => (tag.tag === 'link' && tag.attributes['rel'] === rel ? [tag.attributes] : []));
}

describe('the head of a quote page', () => {
  const head = quoteHead(boats, corpus, addresses);

  it('begins its title with the full name and holds all words in the description', () => {
    expect(head[0]).toEqual({
      tag: 'title',
      text: 'Ada Okafor (corrected 8 February 2021): “People are sleeping in boats & on <decks>. Some of…” · Quay & Harbour',
    });
    expect(contents(head, 'og:title')).toEqual([
      'Ada Okafor (corrected 8 February 2021): “People are sleeping in boats & on <decks>. Some of…”',
    ]);
    expect(contents(head, 'description')).toEqual([
      '“People are sleeping in boats & on <decks>. Some of the boats are ours.” — Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021. Direct quote, corrected 8 February 2021.',
    ]);
  });

  it('is canonical itself and has its own card, with all the words as alternative text', () => {
    const url = 'https://example.org/news/articles/ferry/boats/';
    expect(links(head, 'canonical')[0]!['href']).toBe(url);
    expect(contents(head, 'og:url')).toEqual([url]);
    expect(contents(head, 'citation_public_url')).toEqual([url]);
    expect(contents(head, 'og:image')).toEqual([`${url}card.png`]);
    expect(contents(head, 'og:image:width').concat(contents(head, 'og:image:height'))).toEqual(['1200', '630']);
    expect(contents(head, 'og:image:alt')).toEqual([
      'Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021 (Direct quote, corrected 8 February 2021): “People are sleeping in boats & on <decks>. “Some of the boats are ours.”',
    ]);
    const long = { ...boats, text: 'a long word '.repeat(200).trim() };
    expect(contents(quoteHead(long, corpus, addresses), 'og:image:alt')[0]).toContain(long.text);
    expect(countGraphemes(contents(quoteHead(long, corpus, addresses), 'twitter:image:alt')[0]!)).toBeLessThanOrEqual(
      420,
    );
    expect(contents(head, 'og:locale')).toEqual(['en_US']);
  });

  it('carries only the two Twitter tags that Open Graph cannot say', () => {
    const names = head.flatMap((tag) => (tag.tag === 'meta' ? [tag.attributes['name'] ?? ''] : []));
    expect(names.filter((name) => name.startsWith('twitter:')).sort()).toEqual(['twitter:card', 'twitter:image:alt']);
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('says nothing twice: what several ask for in the same words is one element under all of their names', () => {
    const said = head.flatMap((tag) => (tag.tag === 'meta' ? [tag.attributes['content']!] : []));
    const long = said.filter((content) => content.includes('sleeping'));
    expect(new Set(long).size).toBe(long.length);
    expect(contents(head, 'og:description')).toEqual(contents(head, 'description'));
    expect(contents(head, 'twitter:image:alt')).toEqual(contents(head, 'og:image:alt'));
  });

  it('offers oEmbed and the feeds', () => {
    expect(links(head, 'alternate').map(({ type, href }) => [type, href])).toEqual([
      ['application/json+oembed', 'https://example.org/news/articles/ferry/boats/oembed.json'],
      ['application/rss+xml', 'https://example.org/news/rss.xml'],
      ['application/feed+json', 'https://example.org/news/feed.json'],
    ]);
  });

  it('does not put a paraphrase between marks', () => {
    expect(contents(quoteHead(quoteOf(corpus, 'cheaper'), corpus, addresses), 'og:title')).toEqual([
      'Ada Okafor and Ben Okafor (paraphrased): the ferry is cheaper',
    ]);
  });
});

describe('citation tags', () => {
  const head = articleHead(article, corpus, addresses);

  it('let collectors save a newspaper article by its authors, one tag each, never by a speaker', () => {
    expect(contents(head, 'z:itemType')).toEqual(['newspaperArticle']);
    expect(contents(head, 'citation_author')).toEqual(['Writer, Ada', '张浩瀚', 'Иванов, Юрий', 'An, Nguyễn Văn']);
    expect(contents(head, 'citation_publication_date')).toEqual(['2021/02/03']);
    expect(contents(head, 'citation_language')).toEqual(['en']);
    expect(contents(head, 'citation_keywords')).toEqual(['ferry; bridge']);
    expect(contents(head, 'citation_journal_title')).toEqual([]);
    expect(contents(quoteHead(boats, corpus, addresses), 'citation_author')).toEqual(contents(head, 'citation_author'));
  });
});

describe('any head', () => {
  it('has a title, a description, a canonical address and feeds on every kind of page', () => {
    const speaker = corpus.speakers[0]!;
    const page = { title: 'Search', description: 'Search all quotes.', url: addresses.file('search/') };
    for (const head of [
      articleHead(article, corpus, addresses),
      quoteHead(boats, corpus, addresses),
      speakerHead(speaker, site, addresses),
      pageHead(page, site, addresses),
    ]) {
      expect(head.filter(({ tag }) => tag === 'title').length).toBe(1);
      for (const name of [
        'description',
        'og:title',
        'og:description',
        'og:url',
        'og:site_name',
        'og:type',
        'og:locale',
      ])
        expect(contents(head, name).length, name).toBe(1);
      expect(links(head, 'canonical').length).toBe(1);
      expect(links(head, 'alternate').filter(({ type }) => type === 'application/rss+xml').length).toBe(1);
    }
    expect(links(speakerHead(speaker, site, addresses), 'alternate')[0]!['href']).toBe(
      'https://example.org/news/speakers/ada-okafor/rss.xml',
    );
  });

  it('survives any words: each stays in its own attribute or script', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quote = { ...boats, text, article: { ...article, title: text } };
        const head = quoteHead(quote, corpus, addresses);
        const { document } = parseHTML(`<!DOCTYPE html><html><head>${printHead(head)}</head><body></body></html>`);
        expect(document.querySelector('meta[name=citation_title]')?.getAttribute('content')).toBe(wellFormed(text));
        expect(document.querySelectorAll('script').length).toBe(1);
        expect(document.body.childNodes.length).toBe(0);
        const data = document.querySelector('script')!.textContent!;
        expect(data).not.toMatch(/[<>&]/);
        expect(JSON.parse(data).text).toBe(wellFormed(text));
      }),
      { numRuns: 60 },
    );
  });

  it('escapes JSON so that resolving HTML references changes nothing', () => {
    expect(scriptJson({ a: '</script>&amp;\u2028' })).toBe('{"a":"\\u003C/script\\u003E\\u0026amp;\\u2028"}');
  });
});

describe('links to places in sources', () => {
  it.each([
    ['https://www.youtube.com/watch?v=x', '12:40', 'https://www.youtube.com/watch?v=x&t=760'],
    ['https://vimeo.com/12', '0:40', 'https://vimeo.com/12#t=40s'],
    ['https://example.org/council.mp3', '12:40', 'https://example.org/council.mp3#t=760'],
    ['https://example.org/minutes.pdf', 'p. 7', 'https://example.org/minutes.pdf#page=7'],
    ['https://example.org/minutes.pdf', '第7页', 'https://example.org/minutes.pdf#page=7'],
  ])('open where the host knows the place: %s at %s', (address, at, expected) => {
    expect(addressAt(address, at)).toBe(expected);
  });

  it.each([
    ['https://example.org/minutes', '12:40'],
    ['https://example.org/minutes.pdf', 'line 7'],
    ['https://example.org/minutes.pdf', '12:40'],
    ['https://youtu.be/x', 'p. 7'],
    ['https://vimeo.com/12#t=5s', '12:40'],
  ])('stay what they are elsewhere: %s at %s', (address, at) => {
    expect(addressAt(address, at)).toBe(address);
  });
});

describe('links to sources', () => {
  it('carry the archived copy and its day', () => {
    expect(sourceLink(article.sources[0]!)).toEqual({
      href: 'https://example.org/minutes?a=1&b=2',
      'data-originalurl': 'https://example.org/minutes?a=1&b=2',
      'data-versionurl': 'https://archive.example/web/20210204101112/https://example.org/minutes',
      'data-versiondate': '2021-02-04',
    });
  });

  it('are plain without an archived copy and none without an address', () => {
    const { archived: _, accessed: __, ...source } = article.sources[0]!;
    expect(sourceLink(source)).toEqual({ href: 'https://example.org/minutes?a=1&b=2' });
    expect(sourceLink({ ...source, url: 'https://youtu.be/x' }, '1:02:40')).toEqual({
      href: 'https://youtu.be/x?t=3760',
    });
    const { url: ___, ...nowhere } = source;
    expect(sourceLink(nowhere)).toBeUndefined();
  });
});
