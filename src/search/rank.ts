import { find } from './match.ts';
import type { Query } from './query.ts';
import type { QuoteRecord } from './records.ts';

/** The words stand together in the order in which they were typed: most likely the sentence that is remembered. */
const together = 4;
/** The last word is there whole, not only its beginning. */
const whole = 2;
/** Up to this much for how little else the quote says. */
const brief = 1;

/** Found quotes, best first; equally good ones, and all where no words are asked for, newest first. */
export function rank(quotes: QuoteRecord[], query: Query): QuoteRecord[] {
  const parts = query.parts.filter((part) => !part.not);
  const sequence = { ...parts.at(-1)!, words: parts.map((part) => part.words).join(' '), phrase: true, literal: false };
  const last = parts.find((part) => part.prefix);
  const scoreOf = ({ folded }: QuoteRecord): number =>
    (parts[1] && find(folded, sequence, 0) ? together : 0) +
    (last && find(folded, { ...last, prefix: false }, 0) ? whole : 0) +
    brief * Math.min(1, sequence.words.length / folded.length);
  return quotes
    .map((quote) => ({ quote, score: parts[0] ? scoreOf(quote) : 0 }))
    .sort((a, b) => b.score - a.score || compare(b.quote.date, a.quote.date) || compare(a.quote.key, b.quote.key))
    .map(({ quote }) => quote);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
