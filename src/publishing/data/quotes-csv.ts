import type { AttributedQuote, Corpus } from '../../corpus/corpus.ts';
import { quoteRevisedOn } from '../../corpus/revised.ts';
import { csv, inOrder } from '../../text/csv.ts';
import type { Addresses } from '../addresses.ts';

const several = '; ';

/** The columns, each with what it holds of a quote. */
const columns: [name: string, value: (quote: AttributedQuote, addresses: Addresses) => string | undefined][] = [
  ['id', ({ key }) => key],
  ['speaker', ({ voices }) => voices.map(({ speaker }) => speaker.name).join(several)],
  [
    'role',
    ({ voices }) =>
      inOrder(
        voices.map(({ role }) => role),
        several,
      ),
  ],
  [
    'organization',
    ({ voices }) =>
      inOrder(
        voices.map(({ organization }) => organization?.name),
        several,
      ),
  ],
  ['date', ({ date }) => date],
  ['date_from', ({ dateFrom }) => dateFrom],
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
  ['at', ({ quote }) => quote.at],
  ['verification', ({ verification }) => verification?.result],
  ['checked', ({ verification }) => verification?.checked],
  ['article', ({ article }) => article.title],
  ['article_date', ({ article }) => article.date],
  ['updated', (quote) => quoteRevisedOn(quote)],
  ['corrections', ({ corrections }) => corrections.map(({ date, note }) => `${date}: ${note}`).join(several)],
  ['url', ({ article, id }, addresses) => addresses.quote(article.slug, id)],
];

/** The text of `/quotes.csv`: a row for each quote. */
export function quotesCsv(quotes: Corpus['quotes'], addresses: Addresses): string {
  return csv([
    columns.map(([name]) => name),
    ...quotes.map((quote) => columns.map(([, value]) => value(quote, addresses) ?? '')),
  ]);
}
