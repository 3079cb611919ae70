import { isPartialDate } from '../text/partial-date.ts';
import type { Kind } from './records.ts';

/** What a reader asks for: the whole of it stands in the address. */
export interface SearchState {
  /** The box, exactly as typed. */
  text: string;
  /** Ids; any of them. */
  speakers: string[];
  kinds: Kind[];
  /** Ids, or names of organizations without an entry; any of them. */
  organizations: string[];
  /** Slugs; any of them. */
  articles: string[];
  /** Calendar dates, maybe partial; both count as inside. */
  from?: string;
  to?: string;
  /** How results are grouped. */
  by: 'speaker' | 'date';
}

/** Reads an address. What cannot be meant (another kind, a date that is none, a value twice) is left out. */
export function readState(address: URLSearchParams): SearchState {
  const all = (name: string, form = /./s): string[] =>
    [...new Set(address.getAll(name))].filter((value) => form.test(value));
  const [from] = all('from').filter(isPartialDate);
  const [to] = all('to').filter(isPartialDate);
  return {
    text: address.get('q') ?? '',
    speakers: all('speaker'),
    kinds: all('kind', /^(direct|indirect|mixed)$/) as Kind[],
    organizations: all('organization'),
    articles: all('article'),
    ...(from && { from }),
    ...(to && { to }),
    by: all('by').includes('date') ? 'date' : 'speaker',
  };
}

/** Writes an address that `readState` reads back: always the same order, nothing empty. */
export function writeState({
  text,
  speakers,
  kinds,
  organizations,
  articles,
  from,
  to,
  by,
}: SearchState): URLSearchParams {
  const rest = { q: text, speaker: speakers, kind: kinds, organization: organizations, article: articles, from, to };
  const pairs = Object.entries({ ...rest, by: by === 'date' ? by : '' });
  return new URLSearchParams(
    pairs.flatMap(([name, values]) =>
      [values ?? []]
        .flat()
        .filter(Boolean)
        .map((value) => [name, value]),
    ),
  );
}

/** Whether anything narrows the search beside the box. */
export function isFiltered(state: SearchState): boolean {
  return writeState({ ...state, text: '', by: 'speaker' }).size > 0;
}

/** Whether anything is asked at all. */
export function isAsked(state: SearchState): boolean {
  return !!state.text.trim() || isFiltered(state);
}

/** The speaker whose page answers the search, where it asks for nothing but one speaker: a plain link does. */
export function onlySpeaker(state: SearchState): string | undefined {
  const [speaker] = state.speakers;
  const asked = [...writeState({ ...state, text: state.text.trim(), by: 'speaker' }).keys()];
  return asked.length === 1 ? speaker : undefined;
}
