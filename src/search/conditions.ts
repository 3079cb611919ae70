import { type Facet, facetNames, fieldOf, valuesOf } from './facets.ts';
import { find } from './match.ts';
import type { Part, Query } from './query.ts';
import type { QuoteRecord } from './records.ts';
import type { SearchState } from './state.ts';

/** One thing a search asks of a quote. */
export interface Condition {
  on: Facet | 'date' | 'words';
  /** What is asked, as typed or chosen. */
  asked: string[];
  not: boolean;
  /** The values of a facet that are wanted, or not wanted. */
  values?: string[];
  /** The words that are wanted, or not wanted. */
  part?: Part;
  holds(quote: QuoteRecord): boolean;
}

/** Everything a search asks, words last: they take the longest to tell. A quote is found when all of it holds. */
export function conditionsOf(state: SearchState, query: Query): Condition[] {
  const conditions: Condition[] = [];
  const some = (on: Facet, values: string[], asked = values): void => {
    const wanted = new Set(values);
    if (asked.length)
      conditions.push({
        on,
        asked,
        not: false,
        values,
        holds: (quote) => valuesOf(on, quote).some((value) => wanted.has(value)),
      });
  };
  const named = query.meant.filter((meant) => !meant.not);
  for (const name of facetNames)
    if (name === 'speaker')
      some('speaker', speakersOf(state, query), [...state.speakers, ...named.map((meant) => meant.text)]);
    else some(name, state[fieldOf(name)]);
  for (const { text, speakers } of query.meant.filter((meant) => meant.not)) {
    const unwanted = new Set(speakers);
    conditions.push({
      on: 'speaker',
      asked: [text],
      not: true,
      values: speakers,
      holds: (quote) => !valuesOf('speaker', quote).some((id) => unwanted.has(id)),
    });
  }
  const { from, to } = state;
  if (from || to) {
    const holds = ({ date }: QuoteRecord): boolean => (!from || !isBefore(date, from)) && (!to || !isBefore(to, date));
    conditions.push({ on: 'date', asked: [from ?? '', to ?? ''], not: false, holds });
  }
  for (const part of query.parts) {
    conditions.push({
      on: 'words',
      asked: [part.text],
      not: part.not,
      part,
      holds: (quote) => !find(quote.folded, part, 0) === part.not,
    });
  }
  return conditions;
}

/** Ids of the speakers asked for, beside the box and in it; any of them. */
export function speakersOf(state: SearchState, query: Query): string[] {
  const named = query.meant.filter((meant) => !meant.not);
  return [...new Set([...state.speakers, ...named.flatMap((meant) => meant.speakers)])];
}

/** Whether one date certainly lies before another: a partial date may be any of its days. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
