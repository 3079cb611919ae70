import type { Condition } from './conditions.ts';
import type { QuoteRecord } from './records.ts';

/** What one part of a search without results would find. */
export interface Explained {
  condition: Condition;
  /** Quotes for which this part alone holds: 0 says that it is what finds nothing. */
  alone: number;
  /** Quotes found if this part were left out: more than 0 offers a way on. */
  without: number;
}

/** So many parts are looked at; a text pasted into the box may have thousands. */
export const mostParts = 30;

/**
 * Why nothing was found: part by part, among the quotes that are loaded. Only the first 30 parts are told apart
 * (`untold` says how many were not).
 */
export function explain(quotes: QuoteRecord[], conditions: Condition[]): { parts: Explained[]; untold: number } {
  const parts = conditions.slice(0, mostParts).map((condition) => ({ condition, alone: 0, without: 0 }));
  const rest = conditions.slice(mostParts);
  for (const quote of quotes) {
    const failed = parts.filter((part) => !part.condition.holds(quote));
    for (const part of parts) if (!failed.includes(part)) part.alone++;
    const [only, second] = failed;
    if (only && !second && rest.every((condition) => condition.holds(quote))) only.without++;
  }
  return { parts, untold: rest.length };
}
