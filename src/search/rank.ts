import { find } from './match.ts';
import type { Part, Query } from './query.ts';
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
  const sequence = sequenceOf(parts);
  return quotes
    .map((quote) => ({ quote, score: parts.length ? scoreOf(quote, parts, sequence) : 0 }))
    .sort((a, b) => b.score - a.score || compare(b.quote.date, a.quote.date) || compare(a.quote.key, b.quote.key))
    .map(({ quote }) => quote);
}

function scoreOf({ folded }: QuoteRecord, parts: Part[], sequence: Part | undefined): number {
  const asked = parts.reduce((sum, part) => sum + part.words.length, 0);
  const last = parts.find((part) => part.prefix);
  return (
    (sequence && find(folded, sequence, 0) ? together : 0) +
    (last && find(folded, { ...last, prefix: false }, 0) ? whole : 0) +
    brief * Math.min(1, asked / folded.length)
  );
}

function sequenceOf(parts: Part[]): Part | undefined {
  if (parts.length < 2) return undefined;
  const words = parts.map((part) => part.words).join(' ');
  return { ...parts.at(-1)!, words, phrase: true, literal: parts.every((part) => part.literal) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
