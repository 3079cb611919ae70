import { type Condition, conditionsOf } from './conditions.ts';
import { type Facet, facetNames, valuesOf } from './facets.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { QuoteRecord } from './records.ts';
import type { SearchState } from './state.ts';

/** How many quotes each value of a facet has. */
export type Counts = Map<string, number>;

/** What a search found. */
export interface SearchResult {
  /** Best first; newest first where no words are asked for. */
  quotes: QuoteRecord[];
  /**
   * For each value, how many quotes the reader would see with that value instead of those chosen of the same facet:
   * a facet's counts obey every condition but its own. Values that no such quote has are absent.
   */
  counts: Record<Facet, Counts>;
  conditions: Condition[];
}

/**
 * Finds quotes among those that are loaded, and counts, in one pass. Where only files of some speakers are loaded,
 * `counts.speaker` is right for these speakers alone: of the others it is not known, and no number should be shown.
 */
export function search(quotes: QuoteRecord[], state: SearchState, query: Query): SearchResult {
  const conditions = conditionsOf(state, query);
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as SearchResult['counts'];
  const found = quotes.filter((quote) => {
    const failed = onlyFailure(quote, conditions);
    if (failed !== 'several') {
      for (const facet of facetNames) if (!failed || failed === facet) count(counts[facet], valuesOf(facet, quote));
    }
    return !failed;
  });
  return { quotes: rank(found, query), counts, conditions };
}

/** What the quote lacks: nothing, values of one facet, or too much to be counted anywhere. */
function onlyFailure(quote: QuoteRecord, conditions: Condition[]): Facet | 'several' | undefined {
  let failed: Facet | undefined;
  for (const { on, not, holds } of conditions) {
    if (holds(quote)) continue;
    if (failed || not || on === 'date' || on === 'words') return 'several';
    failed = on;
  }
  return failed;
}

function count(counts: Counts, values: string[]): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
}
