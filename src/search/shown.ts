import { groupByDate, groupBySpeaker } from './group.ts';
import type { Query } from './query.ts';
import type { FoundQuote, QuoteRecord } from './records.ts';
import { search } from './search.ts';
import { isFiltered, type SearchState, unfiltered } from './state.ts';

/** A result in its place. */
export interface ShownRow {
  group: string;
  /** Set with the first row of a group. */
  heading?: { quotes: number; date?: string };
  quote: FoundQuote;
}

/** The results that are to be shown, with how many there are. */
export interface Shown {
  quotes: number;
  speakers: number;
  /** How many there would be without filters; never fewer. */
  before: number;
  rows: ShownRow[];
  /** How many rows follow those that are shown. */
  left: number;
  /** How many groups stand side by side; 0 where they follow each other. */
  beside: number;
}

/** The results from one row up to another, in the order in which they are shown. */
export function shownOf(
  { quotes, among }: { quotes: QuoteRecord[]; among: QuoteRecord[] },
  { state, query, wanted }: { state: SearchState; query: Query; wanted: string[] },
  { from, to }: { from: number; to: number },
): Shown {
  const { all, beside } = rowsOf(quotes, state, wanted);
  return {
    quotes: quotes.length,
    speakers: new Set(quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker.id))).size,
    before: countsBefore(state) ? search(among, unfiltered(state), query).quotes.length : quotes.length,
    rows: all.slice(from, to),
    left: Math.max(0, all.length - to),
    beside,
  };
}

/** Whether it is told what filters leave out. What a speaker's own file holds says nothing about the words of others. */
export function countsBefore(state: SearchState): boolean {
  return isFiltered(state) && !!state.text.trim() && !state.speakers.length;
}

/** Whether groups may stand side by side. */
export function isBeside(state: SearchState, wanted: string[]): boolean {
  return state.by === 'speaker' && wanted.length > 1;
}

/** Every result in the order in which it is shown; side by side, the columns fill evenly. */
function rowsOf(quotes: QuoteRecord[], state: SearchState, wanted: string[]): { all: ShownRow[]; beside: number } {
  const groups =
    state.by === 'speaker'
      ? groupBySpeaker(quotes, wanted).map(({ speaker, quotes }) => ({ group: speaker.id, quotes }))
      : groupByDate(quotes).map(({ date, quotes }) => ({ group: date, quotes, date }));
  const beside = isBeside(state, wanted) && groups.length > 1 ? groups.length : 0;
  const all = groups.flatMap(({ group, quotes, ...dated }) =>
    quotes.map((quote, at) => ({
      at,
      row: { group, ...(!at && { heading: { quotes: quotes.length, ...dated } }), quote },
    })),
  );
  if (beside) all.sort((a, b) => a.at - b.at);
  return { all: all.map(({ row }) => row), beside };
}
