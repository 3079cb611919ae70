import { csv, inOrder } from '../text/csv.ts';
import type { FoundQuote } from './records.ts';

/** The columns of a download, each with what it holds of a quote. Several speakers of one quote share a cell. */
const columns: [name: string, value: (quote: FoundQuote, url: string) => string][] = [
  ['id', ({ key }) => key],
  ['url', (_, url) => url],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['speaker', ({ voices }) => all(voices.map(({ speaker }) => speaker.name))],
  ['speaker_id', ({ voices }) => all(voices.map(({ speaker }) => speaker.id))],
  ['role', ({ voices }) => all(voices.map(({ role }) => role))],
  ['organization', ({ voices }) => all(voices.map(({ organization }) => organization?.name))],
  ['date', ({ date }) => date],
  ['date_from', ({ dateFrom }) => dateFrom],
  ['via', ({ via = '' }) => via],
  ['translated', ({ translated }) => (translated ? 'yes' : '')],
  ['corrected', ({ corrected = '' }) => corrected],
  ['checked', ({ checked }) => (checked ? 'yes' : '')],
  ['language', ({ language }) => language],
  ['article', ({ article }) => article.title],
  ['article_slug', ({ article }) => article.slug],
];

function all(values: (string | undefined)[]): string {
  return inOrder(values, '; ');
}

/** Results as CSV. `urlOf` gives the full address of a quote's page. */
export function toCsv(quotes: FoundQuote[], urlOf: (quote: FoundQuote) => string): string {
  return csv([
    columns.map(([name]) => name),
    ...quotes.map((quote) => columns.map(([, value]) => value(quote, urlOf(quote)))),
  ]);
}

/** Results as JSON, in the shape of the site's own `quotes.json` as far as search knows it. */
export function toJson(quotes: FoundQuote[], urlOf: (quote: FoundQuote) => string): string {
  const rows = quotes.map((quote) => ({
    id: quote.key,
    url: urlOf(quote),
    article: quote.article,
    kind: quote.kind,
    text: quote.text,
    speakers: quote.voices.map(({ speaker, role, organization }) => ({ ...speaker, role, organization })),
    date: quote.date,
    dateFrom: quote.dateFrom,
    via: quote.via,
    translated: quote.translated,
    corrected: quote.corrected,
    checked: quote.checked,
    language: quote.language,
  }));
  return `${JSON.stringify({ version: 1, quotes: rows }, null, 2)}\n`;
}
