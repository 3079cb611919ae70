import { speakersOf } from '../../../search/conditions.ts';
import { isAsked } from '../../../search/is-asked.ts';
import { parseQuery, type Query } from '../../../search/query.ts';
import type { QuoteRecord } from '../../../search/records.ts';
import { search } from '../../../search/search.ts';
import { shownOf } from '../../../search/shown.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Start } from '../messages.ts';
import { type Data, load } from './data.ts';
import type { Looked } from './looked.ts';

/** What a search found, for all who have something to say about it. */
export interface Found {
  state: SearchState;
  query: Query;
  /** Absent where no quote was looked at: where nothing is asked, and where a reader must choose first. */
  looked?: Looked;
  /** How many quotes were looked at, where only those could be that this browser keeps. */
  kept?: number;
  /** The years to choose among. */
  years?: string[];
}

/** Finds; what was found last is remembered, for several questions are asked about it. */
export function openFinder(start: Start, data: Data): (state: SearchState) => Promise<Found> {
  const { held, endpoint } = start;
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
    const found = { state, query };
    // Where nothing is asked, nothing is fetched for it.
    if (!held && !isAsked(state)) return found;
    if (endpoint && navigator.onLine) {
      const { askServer } = await load(import('./ask-server.ts'));
      return { ...found, looked: askServer(endpoint, state) };
    }
    const loaded = await data.quotesFor(state, wanted);
    if ('years' in loaded) return { ...found, years: loaded.years };
    return {
      ...found,
      looked: lookIn(loaded, { ...found, wanted }),
      ...(loaded.kept && { kept: loaded.quotes.length }),
    };
  }
}

/** Looks in quotes that are here. */
function lookIn(
  { quotes: among, all }: { quotes: QuoteRecord[]; all: boolean },
  asked: { state: SearchState; query: Query; wanted: string[] },
): Looked {
  const result = { ...search(among, asked.state, asked.query), among, all };
  return {
    shown: async (range) => shownOf(result, asked, range),
    surroundings: async () => (await load(import('../../../search/surroundings.ts'))).surroundingsOf(result),
    quotes: async () => result.quotes,
  };
}
