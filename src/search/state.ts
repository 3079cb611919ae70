import { isPartialDate } from '../text/partial-date.ts';
import { type Chosen, chosenBy, type FacetRow, facetNames, facets, fieldOf } from './facets.ts';

/** What a reader asks for: the whole of it stands in the address. */
export interface SearchState extends Chosen {
  /** The box, exactly as typed. */
  text: string;
  /** Calendar dates, maybe partial; both count as inside. */
  from?: string;
  to?: string;
  /** How results are grouped. */
  by: 'speaker' | 'date';
}

/** Reads an address. What cannot be meant (another kind, a date that is none, a value twice) is left out. */
export function readState(address: URLSearchParams): SearchState {
  const all = (name: string): string[] => [...new Set(address.getAll(name))].filter(Boolean);
  const end = (name: 'from' | 'to') => {
    const date = all(name).find(isPartialDate);
    return date && { [name]: date };
  };
  return {
    text: address.get('q') ?? '',
    ...chosenBy((name) => {
      const { values }: FacetRow = facets[name];
      return all(name).filter((value) => values?.includes(value) ?? true);
    }),
    ...end('from'),
    ...end('to'),
    by: all('by').includes('date') ? 'date' : 'speaker',
  };
}

/** Writes an address that `readState` reads back: always the same order, nothing empty. */
export function writeState(state: SearchState): URLSearchParams {
  const { text, from, to, by } = state;
  const address = new URLSearchParams();
  const add = (name: string, values: string | string[] | undefined) => {
    for (const value of [values ?? []].flat()) if (value) address.append(name, value);
  };
  add('q', text);
  for (const name of facetNames) add(name, state[fieldOf(name)]);
  add('from', from);
  add('to', to);
  if (by === 'date') add('by', by);
  return address;
}

/** Whether anything narrows the search beside the box. */
export function isFiltered(state: SearchState): boolean {
  return writeState({ ...state, text: '', by: 'speaker' }).size > 0;
}

/** The same box without any filter. */
export function unfiltered({ text, by }: SearchState): SearchState {
  return { text, by, ...chosenBy(() => []) };
}

/** The speaker whose page answers the search, where it asks for nothing but one speaker: a plain link does. */
export function onlySpeaker(state: SearchState): string | undefined {
  const [speaker] = state.speakers;
  const asked = [...writeState({ ...state, text: state.text.trim(), by: 'speaker' }).keys()];
  return asked.length === 1 ? speaker : undefined;
}
