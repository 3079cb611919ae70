import { isUnspaced } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { highlight } from './highlight.ts';
import { find } from './match.ts';
import { type Part, parseQuery } from './query.ts';
import type { QuoteRecord } from './records.ts';

/** Of shorter words half of all words are neighbours. */
const shortest = 3;

/**
 * The words of some quotes that may be meant by one that none of them has: nearest first, of those equally near the one
 * that more quotes have, at most three, as they are written there. None for phrases, words that are not wanted, and
 * scripts without spaces.
 */
export function nearWords({ words, phrase, not }: Part, quotes: QuoteRecord[]): string[] {
  if (phrase || not || words.length < shortest || words.includes(' ') || isUnspaced(words, 0)) return [];
  const counts = new Map<string, number>();
  for (const { folded } of quotes)
    for (const word of new Set(folded.split(/[ ']/))) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return nearest(words, known).map((word) => writtenAs(word, quotes));
}

/** A folded word as the quotes write it, small where it is not always large. */
function writtenAs(word: string, quotes: QuoteRecord[]): string {
  const query = parseQuery(`"${word}"`);
  let first: string | undefined;
  for (const { folded, text } of quotes) {
    if (!find(folded, query.parts[0]!, 0)) continue;
    for (const [from, to] of highlight(text, query)) {
      const written = text.slice(from, to);
      if (written === written.toLowerCase()) return written;
      first ??= written;
    }
  }
  return first ?? word;
}
