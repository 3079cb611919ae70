import type { Condition } from './conditions.ts';
import { type Explained, explain } from './explain.ts';
import { type Facet, facetNames, facets } from './facets.ts';
import { nearWords } from './near-words.ts';
import type { QuoteRecord } from './records.ts';
import type { SearchResult } from './search.ts';

/** A value of a facet: what it is called, and how many quotes have it. */
export type Counted = [value: string, quotes: number, label: string];

/** A condition as it is told: what is asked of a quote, but not how to tell. */
export type Told = Omit<Condition, 'holds'>;

/** What is known besides the quotes that were found. */
export interface Surroundings {
  /** How many quotes were found, and among how many. */
  quotes: number;
  among: number;
  /** Whether those are all of the site; else nothing is known of other speakers. */
  all: boolean;
  /** By facet: its values, those chosen always, and how many more values there are that are not told. */
  facets: Record<Facet, { values: Counted[]; untold: number }>;
  /** Why nothing was found, where nothing was. */
  why?: { parts: (Omit<Explained, 'condition'> & { condition: Told })[]; untold: number };
  /** By a word that no quote has: the nearest that some have. A server may leave this out. */
  near?: Record<string, string[]>;
}

/** What is known besides the quotes that were found among those that are loaded. */
export function surroundingsOf({
  quotes,
  counts,
  conditions,
  among,
  all,
}: SearchResult & { among: QuoteRecord[]; all: boolean }): Surroundings {
  const valuesOf = (name: Facet) => {
    const labels = new Map(among.flatMap((quote) => facets[name].valuesOf(quote)));
    return { values: Array.from(labels, ([id, label]): Counted => [id, counts[name].get(id) ?? 0, label]), untold: 0 };
  };
  return {
    quotes: quotes.length,
    among: among.length,
    all,
    facets: Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)])) as Surroundings['facets'],
    ...(!quotes.length && whyNothing(among, conditions)),
  };
}

function whyNothing(among: QuoteRecord[], conditions: Condition[]): Pick<Surroundings, 'why' | 'near'> {
  const why = explain(among, conditions);
  const near = why.parts
    .filter(({ alone }) => !alone)
    .flatMap(({ condition: { part } }) => (part ? [[part.text, nearWords(part, among)]] : []));
  return { why, near: Object.fromEntries(near) };
}
