import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { quotesJson } from '../../src/publishing/data/quotes-json.ts';
import { quotesFile, quotesSchemaJson } from '../../src/publishing/data/quotes-schema.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const entries = JSON.parse(quotesJson(corpus, addresses));

describe('quotes.json', () => {
  it('holds every field of a quote under its public name', () => {
    expect(entries.quotes[0]).toEqual({
      id: 'ferry/boats',
      url: 'https://example.org/news/articles/ferry/boats/',
      article: {
        slug: 'ferry',
        title: 'Who pays for the ferry & the bridge?',
        url: 'https://example.org/news/articles/ferry/',
        date: '2021-02-03',
        updated: '2021-02-09',
        topics: [
          { id: 'bridge', name: 'bridge' },
          { id: 'ferry', name: 'ferry' },
        ],
      },
      kind: 'direct',
      text: 'People are sleeping in boats & on <decks>.\n\nSome of the boats are ours.',
      spans: ['People are sleeping in boats & on <decks>.\n\nSome of the boats are ours.'],
      speakers: [{ id: 'ada-okafor', name: 'Ada Okafor', family: 'Okafor', kind: 'person', aliases: ['Ada Obi'] }],
      role: 'harbour master',
      organization: { id: 'port', name: 'Port of Quay' },
      date: '2021-01-16',
      dateFrom: 'quote',
      occasion: 'the council',
      source: {
        id: 'minutes',
        title: 'Minutes of the council, 50% draft',
        publisher: 'Town Hall',
        authors: ['Clerk of the Council'],
        date: '2021-01',
        url: 'https://example.org/minutes?a=1&b=2',
        archived: 'https://archive.example/web/20210204101112/https://example.org/minutes',
        accessed: '2021-02-04',
      },
      at: '12:40',
      language: 'en',
      updated: '2021-02-09',
      corrections: [{ date: '2021-02-08', note: 'The number of boats was wrong.' }],
    });
  });

  it('gives speakers who differ in role each their own, and no role to the quote', () => {
    const cheaper = entries.quotes.find(({ id }: { id: string }) => id === 'ferry/cheaper');
    expect(cheaper.role).toBeUndefined();
    expect(cheaper.organization).toBeUndefined();
    expect(cheaper.speakers).toEqual([
      {
        id: 'ada-okafor',
        name: 'Ada Okafor',
        family: 'Okafor',
        kind: 'person',
        aliases: ['Ada Obi'],
        role: 'harbour master',
        organization: { id: 'port', name: 'Port of Quay' },
      },
      { id: 'ben-okafor', name: 'Ben Okafor', family: 'Okafor', kind: 'person' },
    ]);
  });

  it('tells anonymous speakers of different articles apart and says who passed the words on', () => {
    const nights = entries.quotes.find(({ id }: { id: string }) => id === 'ferry/nights');
    expect(nights.speakers).toEqual([{ id: 'ferry/sailor', name: 'a sailor on the quay', kind: 'anonymous' }]);
    expect(nights.via).toEqual({ id: 'ada-okafor', name: 'Ada Okafor', family: 'Okafor', kind: 'person' });
    expect(nights.original).toBe('Nachts fährt keiner.');
  });

  it('fits its published schema, which refuses what it does not know', () => {
    const schema = JSON.parse(quotesSchemaJson(addresses.file('quotes.schema.json')));
    const published = z.fromJSONSchema(schema);
    expect(published.safeParse(entries).error).toBeUndefined();
    expect(published.safeParse({ ...entries, extra: 1 }).success).toBe(false);
    expect(published.safeParse({ ...entries, version: 2 }).success).toBe(false);
    expect(schema.$id).toBe('https://example.org/news/quotes.schema.json');
  });

  it('is valid for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quote = { ...quoteOf(corpus, 'boats'), text };
        const json = quotesJson({ ...corpus, quotes: [quote] }, addresses);
        expect(json.isWellFormed()).toBe(true);
        expect(json).not.toMatch(/\\u(d[89a-f]|000b|0000)/i);
        expect(quotesFile.safeParse(JSON.parse(json)).error).toBeUndefined();
      }),
    );
  });
});
