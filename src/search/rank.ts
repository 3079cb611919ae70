import { find } from './match.ts';
import type { Part, Query } from './query.ts';
import type { QuoteRecord } from './records.ts';

/** The words stand together in the order in which they were typed: most likely the sentence that is remembered. */
const together = 4;
/** The last word is there whole, not only its beginning. */
const whole = 2;
/** Up to this much for how little else the quote says. */
const brief = 1;

/** What the order of found quotes depends on: whether two more parts stand in a text, and its length once folded. */
export interface Ranking {
  /** All words one after another, where several are asked for. */
  together?: Part;
  /** The last word whole, where its beginning is enough. */
  whole?: Part;
  score(together: boolean, whole: boolean, length: number): number;
}

/** How quotes that answer a query are ranked. */
export function rankingOf(query: Query): Ranking {
  const parts = query.parts.filter((part) => !part.not);
  const words = parts.map((part) => part.words).join(' ');
  const last = parts.find((part) => part.prefix);
  return {
    ...(parts[1] && { together: { ...parts.at(-1)!, words, phrase: true, literal: false } }),
    ...(last && { whole: { ...last, prefix: false } }),
    score: (isTogether, isWhole, length) =>
      parts[0] ? (isTogether ? together : 0) + (isWhole ? whole : 0) + brief * Math.min(1, words.length / length) : 0,
  };
}

/** Found quotes, best first; equally good ones, and all where no words are asked for, newest first. */
export function rank(quotes: QuoteRecord[], query: Query): QuoteRecord[] {
  const { together, whole, score } = rankingOf(query);
  const has = (folded: string, part: Part | undefined): boolean => !!part && !!find(folded, part, 0);
  return quotes
    .map((quote) => {
      const { folded } = quote;
      return { quote, score: score(has(folded, together), has(folded, whole), folded.length) };
    })
    .sort((a, b) => b.score - a.score || compare(b.quote.date, a.quote.date) || compare(a.quote.key, b.quote.key))
    .map(({ quote }) => quote);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
