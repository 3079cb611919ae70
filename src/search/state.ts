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
  const all = (name: string): string[] => [...new Set(address.getAll(name).filter(Boolean))];
  const from = dateOf(address.get('from'));
  const to = dateOf(address.get('to'));
  return {
    text: address.get('q') ?? '',
    speakers: all('speaker'),
    kinds: all('kind').filter((kind): kind is Kind => /^(direct|indirect|mixed)$/.test(kind)),
    organizations: all('organization'),
    articles: all('article'),
    ...(from && { from }),
    ...(to && { to }),
    by: address.get('by') === 'date' ? 'date' : 'speaker',
  };
}

/** Writes an address that `readState` reads back: always the same order, nothing empty. */
export function writeState(state: SearchState): URLSearchParams {
  const address = new URLSearchParams();
  const add = (name: string, values: (string | undefined)[]): void => {
    for (const value of values) if (value) address.append(name, value);
  };
  add('q', [state.text]);
  add('speaker', state.speakers);
  add('kind', state.kinds);
  add('organization', state.organizations);
  add('article', state.articles);
  add('from', [state.from]);
  add('to', [state.to]);
  if (state.by === 'date') add('by', ['date']);
  return address;
}

/** The speaker whose page answers the search, where it asks for nothing but one speaker: a plain link does. */
export function onlySpeaker(state: SearchState): string | undefined {
  const [speaker] = state.speakers;
  const asked = [...writeState({ ...state, text: state.text.trim(), by: 'speaker' }).keys()];
  return asked.length === 1 ? speaker : undefined;
}

function dateOf(text: string | null): string | undefined {
  return text && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : undefined;
}
