import type { AttributedQuote, Corpus } from '../corpus/corpus.ts';

const known = new WeakMap<Corpus, Map<string, AttributedQuote>>();

/** The quotes of a corpus by `<slug>/<quote-id>`. */
export function quotesByAddress(corpus: Corpus): Map<string, AttributedQuote> {
  const quotes = known.get(corpus) ?? new Map(corpus.quotes.map((quote) => [quote.key, quote]));
  known.set(corpus, quotes);
  return quotes;
}
