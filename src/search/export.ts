import type { QuoteRecord } from './records.ts';

/** The columns of a download, in order. Several speakers of one quote share a cell. */
function fieldsOf(quote: QuoteRecord, url: string): Record<string, string> {
  const all = (values: (string | undefined)[]): string => values.filter(Boolean).join('; ');
  return {
    id: quote.key,
    url,
    kind: quote.kind,
    text: quote.text,
    speaker: all(quote.voices.map((voice) => voice.speaker.name)),
    speaker_id: all(quote.voices.map((voice) => voice.speaker.id)),
    role: all(quote.voices.map((voice) => voice.role)),
    organization: all(quote.voices.map((voice) => voice.organization?.name)),
    date: quote.date,
    language: quote.language,
    article: quote.article.title,
    article_slug: quote.article.slug,
  };
}

/**
 * Results as CSV (RFC 4180, with a byte order mark, for spreadsheets guess otherwise). A cell that a spreadsheet might
 * run as a formula begins with an apostrophe. `urlOf` gives the full address of a quote's page.
 */
export function toCsv(quotes: QuoteRecord[], urlOf: (quote: QuoteRecord) => string): string {
  const header = [
    'id',
    'url',
    'kind',
    'text',
    'speaker',
    'speaker_id',
    'role',
    'organization',
    'date',
    'language',
    'article',
    'article_slug',
  ];
  const rows = quotes.map((quote) => Object.values(fieldsOf(quote, urlOf(quote))));
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[\s\0]*[=+\-@|%＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Results as JSON, in the shape of the site's own `quotes.json` as far as search knows it. */
export function toJson(quotes: QuoteRecord[], urlOf: (quote: QuoteRecord) => string): string {
  const rows = quotes.map((quote) => ({
    id: quote.key,
    url: urlOf(quote),
    article: quote.article,
    kind: quote.kind,
    text: quote.text,
    speakers: quote.voices.map(({ speaker, role, organization }) => ({ ...speaker, role, organization })),
    date: quote.date,
    language: quote.language,
  }));
  return `${JSON.stringify({ version: 1, quotes: rows }, null, 2)}\n`;
}
