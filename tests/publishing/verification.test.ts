import { describe, expect, it } from 'vitest';
import type { Corpus, Verification } from '../../src/corpus/corpus.ts';
import { annotationsJson } from '../../src/publishing/data/annotations.ts';
import { quotesCsv } from '../../src/publishing/data/quotes-csv.ts';
import { quotesJson } from '../../src/publishing/data/quotes-json.ts';
import { quotesFile } from '../../src/publishing/data/quotes-schema.ts';
import { quotationLd } from '../../src/publishing/metadata/json-ld.ts';
import { addresses, corpusOf, quoteOf } from './site.ts';

const article = `---
title: Boats
date: 2021-02-03
sources:
  - {id: minutes, title: Minutes, url: https://example.org/minutes, archived: https://example.org/archive/minutes, copy: sources/minutes.txt}
  - {id: notes, title: Notes, copy: sources/notes.txt}
speakers:
  - {id: ada, name: Ada Okafor, role: harbour master}
---
:::quote{#whole speaker=ada}
People sleep in boats.
:::

:::quote{#parts speaker=ada}
People sleep … in boats.
:::

:::quote{#offline speaker=ada source=notes}
They pay rent.
:::

:::quote{#unchecked speaker=ada}
They pay nothing.
:::
`;
const found: Verification = {
  result: 'verbatim',
  source: 'minutes',
  copy: 'ab'.repeat(32),
  at: 7,
  checked: '2021-02-05',
  leftOut: 0,
  stretches: [{ exact: 'People sleep in boats', prefix: 'She said: “', suffix: '.”' }],
};
const parts = {
  ...found,
  result: 'abridged' as const,
  leftOut: 3,
  stretches: [
    { exact: 'People sleep', prefix: '“', suffix: ' all the year in' },
    { exact: 'in boats', prefix: 'all the year ', suffix: '.”' },
  ],
};

/** The article as it is once its words were looked up. */
function checked(): Corpus {
  const corpus = corpusOf({ 'boats.md': article });
  quoteOf(corpus, 'whole').verification = found;
  quoteOf(corpus, 'parts').verification = parts;
  quoteOf(corpus, 'offline').verification = { ...found, source: 'notes' };
  return corpus;
}

describe('a quote that was checked against its source', () => {
  const corpus = checked();

  it('says so in quotes.json, as its schema has it', () => {
    const file = quotesFile.parse(JSON.parse(quotesJson(corpus, addresses)));
    expect(file.quotes.map(({ verification }) => verification)).toEqual([
      {
        result: 'verbatim',
        source: 'minutes',
        copy: found.copy,
        checked: '2021-02-05',
        exact: 'People sleep in boats',
        prefix: 'She said: “',
        suffix: '.”',
      },
      {
        result: 'abridged',
        source: 'minutes',
        copy: found.copy,
        checked: '2021-02-05',
        ...parts.stretches[0],
        more: [parts.stretches[1]],
        left_out: 3,
      },
      expect.objectContaining({ source: 'notes' }),
      undefined,
    ]);
  });

  it('says so in quotes.csv', () => {
    const [, whole, , , none] = quotesCsv(corpus.quotes, addresses).split('\r\n');
    expect(whole).toContain(',verbatim,2021-02-05,');
    expect(none).not.toContain('verbatim');
  });

  it('leads machines to the words in the source', () => {
    expect(quotationLd(quoteOf(corpus, 'whole'), corpus, addresses)).toMatchObject({
      isBasedOn: { name: 'Minutes', url: 'https://example.org/minutes' },
      citation: { name: 'Minutes', url: 'https://example.org/minutes#:~:text=People%20sleep%20in%20boats' },
    });
    expect(quotationLd(quoteOf(corpus, 'unchecked'), corpus, addresses)).toMatchObject({
      isBasedOn: { url: 'https://example.org/minutes' },
    });
    expect(quotationLd(quoteOf(corpus, 'unchecked'), corpus, addresses)).not.toHaveProperty('citation');
  });
});

describe('annotations.json', () => {
  const page = JSON.parse(annotationsJson(checked(), addresses));

  it('is a page of annotations, one for each checked quote whose source has an address', () => {
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/news/annotations.json',
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', total: 2 },
    });
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([
      'https://example.org/news/articles/boats/whole/#checked',
      'https://example.org/news/articles/boats/parts/#checked',
    ]);
  });

  it('says whose words stand where', () => {
    const [whole, inParts] = page.items;
    expect(whole).toMatchObject({
      type: 'Annotation',
      created: '2021-02-05T00:00:00Z',
      body: [
        { type: 'TextualBody', value: 'Ada Okafor, harbour master, published 3 February 2021' },
        'https://example.org/news/articles/boats/whole/',
      ],
      target: {
        source: 'https://example.org/minutes',
        selector: { type: 'TextQuoteSelector', exact: 'People sleep in boats', prefix: 'She said: “', suffix: '.”' },
        state: { type: 'TimeState', cached: 'https://example.org/archive/minutes' },
      },
    });
    expect(inParts.target.map(({ selector }: { selector: { exact: string } }) => selector.exact)).toEqual([
      'People sleep',
      'in boats',
    ]);
  });
});
