import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../src/publishing/data/article-markdown.ts';
import { llmsTxt } from '../../src/publishing/data/llms-txt.ts';
import { datasetLd } from '../../src/publishing/metadata/dataset-ld.ts';
import { openSearch } from '../../src/publishing/metadata/open-search.ts';
import { addresses, corpusOf, ferry, site } from './site.ts';
import { parseXml } from './xml.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const article = corpus.articles[0]!;

describe('the Markdown twin of an article', () => {
  const text = articleMarkdown(article, corpus.quotes, site, addresses);
  const blocks = remark().parse(text).children;

  it('begins with its title and names its address', () => {
    expect(text).toMatch(/^# Who pays for the ferry/);
    expect(text).toContain(addresses.article('ferry'));
  });

  it('holds every quote with its attribution and address, and a paraphrase in no marks', () => {
    const start = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
    const listed = text.slice(blocks[start]!.position!.end.offset);
    for (const { id, kind, voices } of corpus.quotes) {
      const place = listed.indexOf(`<${addresses.quote('ferry', id)}>`);
      expect(place, id).toBeGreaterThan(0);
      const entry = listed
        .slice(0, place)
        .split(/\n\n(?=> )/)
        .at(-1)!;
      for (const { speaker } of voices) expect(entry).toContain(speaker.name);
      expect(/^> [“„]/.test(entry.trimStart())).toBe(kind === 'direct');
      expect(entry).toMatch({ direct: /Direct quote/, indirect: /Paraphrase/, mixed: /Partly quoted/ }[kind]);
    }
    expect(listed).toContain('Correction, 8 February 2021: The number of boats was wrong. ');
  });
});

it('llms.txt names what the site is, how to quote from it, every article and the data', () => {
  const text = llmsTxt(corpus, addresses);
  expect(text).toMatch(/^# Quay & Harbour\n\n> News of an invented town\.\n\n\S/);
  expect(text).toContain('](https://example.org/news/articles/ferry/index.md): Three voices on a crossing.');
  expect(text).toContain('](https://example.org/news/quotes.json)');
  expect(text).toMatch(/paraphrase/i);
});

it('the data are described as a data set with both of its files', () => {
  expect(datasetLd(corpus, 'https://example.org/news/about/', addresses)).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/news/about/',
    creator: { name: 'Quay Press' },
    distribution: [
      { contentUrl: 'https://example.org/news/quotes.json', encodingFormat: 'application/json' },
      { contentUrl: 'https://example.org/news/quotes.csv', encodingFormat: 'text/csv' },
    ],
  });
});

it('the search is described to browsers, whatever the site is called', () => {
  const text = openSearch({ ...site, title: 'The <Quay> & all of its harbours' }, 'https://example.org/search/', {
    href: 'https://example.org/i.svg',
    type: 'image/svg+xml',
  });
  const name = /<ShortName>(.*?)<\/ShortName>/.exec(text)![1]!;
  expect(name.replaceAll(/&\w+;/g, '&').length).toBeLessThanOrEqual(16);
  expect(text).toContain('template="https://example.org/search/?q={searchTerms}"');
  expect(() => parseXml(text)).not.toThrow();
});
