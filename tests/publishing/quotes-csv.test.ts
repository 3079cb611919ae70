import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesCsv } from '../../src/publishing/data/quotes-csv.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });

/** Reads CSV as RFC 4180 has it; anything else throws. */
function readCsv(text: string): Record<string, string>[] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at));
      if (!cell) throw new Error(`not a cell: ${text.slice(at, at + 40)}`);
      row.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
      at += cell[0].length;
      if (cell[3] !== ',') break;
    }
    rows.push(row);
  }
  const [head = [], ...body] = rows;
  return body.map((row) => {
    expect(row.length).toBe(head.length);
    return Object.fromEntries(head.map((name, i) => [name, row[i]!]));
  });
}

describe('quotes.csv', () => {
  it('has one row for a quote, each with speaker, role, date, kind, words and address', () => {
    const rows = readCsv(quotesCsv(corpus.quotes, addresses));
    expect(rows.length).toBe(4);
    expect(rows[0]).toEqual({
      id: 'ferry/boats',
      speaker: 'Ada Okafor',
      role: 'harbour master',
      organization: 'Port of Quay',
      date: '2021-01-16',
      date_from: 'quote',
      kind: 'direct',
      text: 'People are sleeping in boats & on <decks>.\n\nSome of the boats are ours.',
      language: 'en',
      original: '',
      occasion: 'the council',
      via: '',
      source: 'Minutes of the council, 50% draft',
      source_publisher: 'Town Hall',
      source_date: '2021-01',
      source_url: 'https://example.org/minutes?a=1&b=2',
      at: '12:40',
      verification: '',
      checked: '',
      article: 'Who pays for the ferry & the bridge?',
      article_date: '2021-02-03',
      updated: '2021-02-09',
      corrections: '2021-02-08: The number of boats was wrong.',
      url: 'https://example.org/news/articles/ferry/boats/',
    });
    expect(rows[2]!['speaker']).toBe('Ada Okafor; Ben Okafor');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\n=1'])('makes %j text, not a formula', (text) => {
    const [row] = readCsv(quotesCsv([{ ...quoteOf(corpus, 'boats'), text }], addresses));
    expect(row!['text']).toBe(`'${text}`);
  });

  it('gives back any words and never begins a cell like a formula', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', '=', '+', '-', '@', ' ', '\r\n'), hostileText), ([start, rest]) => {
        const text = start + rest;
        const [row] = readCsv(quotesCsv([{ ...quoteOf(corpus, 'boats'), text }], addresses));
        expect(row!['text']).not.toMatch(/^\s*[=+@-]/);
        expect(row!['text']!.replace(/^'/, '')).toBe(wellFormed(text).replace(/\r\n?/g, '\n').replace(/^'/, ''));
      }),
    );
  });
});
