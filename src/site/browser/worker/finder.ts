import { speakersOf } from '../../../search/conditions.ts';
import { parseQuery, type Query } from '../../../search/query.ts';
import type { QuoteRecord } from '../../../search/records.ts';
import { type SearchResult, search } from '../../../search/search.ts';
import { isAsked, type SearchState } from '../../../search/state.ts';
import type { Start } from '../messages.ts';
import type { Data } from './data.ts';

/** What a search found, for all who have something to say about it. */
export interface Found {
  state: SearchState;
  query: Query;
  /** Ids of the speakers asked for. */
  wanted: string[];
  /** Absent where no quote was looked at: where nothing is asked, and where a reader must choose first. */
  looked?: Looked;
  /** The years to choose among. */
  years?: string[];
}

/** What was found among the quotes that were looked at: `all` of the site, or those of some speakers. */
export interface Looked extends SearchResult {
  among: QuoteRecord[];
  all: boolean;
}

/** Finds; what was found last is remembered, for several questions are asked about it. */
export function openFinder({ held }: Start, data: Data): (state: SearchState) => Promise<Found> {
  let last: { key: string; found: Found } | undefined;
  return async (state) => {
    const key = JSON.stringify(state);
    if (last?.key !== key) last = { key, found: await find(state) };
    return last.found;
  };

  async function find(state: SearchState): Promise<Found> {
    const typed = parseQuery(state.text);
    // Only names in the box take the directory to understand.
    const query = typed.meant.length ? (await data.directory()).understand(state.text) : typed;
    const wanted = speakersOf(state, query);
    const found = { state, query, wanted };
    // Where nothing is asked, nothing is fetched for it.
    if (!held && !isAsked(state)) return found;
    const loaded = await data.quotesFor(state, wanted);
    if ('years' in loaded) return { ...found, years: loaded.years };
    return { ...found, looked: { ...search(loaded.quotes, state, query), among: loaded.quotes, all: loaded.all } };
  }
}
