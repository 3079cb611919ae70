import type { AttributedQuote, Corpus } from '../corpus/corpus.ts';
import type { Addresses } from './addresses.ts';
import { wellFormed } from './well-formed.ts';

const several = '; ';

/** The columns, each with what it holds of a quote. */
const columns: [name: string, value: (quote: AttributedQuote, addresses: Addresses) => string | undefined][] = [
  ['id', ({ key }) => key],
  ['speaker', ({ voices }) => voices.map(({ speaker }) => speaker.name).join(several)],
  [
    'role',
    ({ voices }) =>
      voices
        .map(({ role }) => role ?? '')
        .filter(Boolean)
        .join(several),
  ],
  [
    'organization',
    ({ voices }) =>
      voices
        .map(({ organization }) => organization?.name ?? '')
        .filter(Boolean)
        .join(several),
  ],
  ['date', ({ date }) => date],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['language', ({ language }) => language],
  ['original', ({ quote }) => quote.original],
  ['occasion', ({ quote }) => quote.occasion],
  ['via', ({ via }) => via?.name],
  ['source', ({ source }) => source?.title],
  ['source_publisher', ({ source }) => source?.publisher],
  ['source_date', ({ source }) => source?.date],
  ['source_url', ({ source }) => source?.url],
  ['article', ({ article }) => article.title],
  ['article_date', ({ article }) => article.date],
  ['corrections', ({ corrections }) => corrections.map(({ date, note }) => `${date}: ${note}`).join(several)],
  ['url', ({ article, id }, addresses) => addresses.quote(article.slug, id)],
];

/**
 * The text of `/quotes.csv` (RFC 4180). It begins with a byte order mark: without one, Excel reads UTF-8 as the
 * system's old encoding and breaks every name that is not plain Latin; other programs skip it.
 */
export function quotesCsv(quotes: Corpus['quotes'], addresses: Addresses): string {
  const rows = [
    columns.map(([name]) => name),
    ...quotes.map((quote) => columns.map(([, value]) => value(quote, addresses) ?? '')),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet program (`=HYPERLINK(…)`): an apostrophe before it
 * makes it text. Spaces before the sign do not hide it, and full-width signs count.
 */
function cell(value: string): string {
  const text = wellFormed(value).replace(/\r\n?/g, '\n');
  const safe = /^[\s\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\n]/.test(text) ? `'${text}` : text;
  return /[",\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
