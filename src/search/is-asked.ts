import { parseQuery } from './query.ts';
import { isFiltered, type SearchState } from './state.ts';

/** Whether anything is asked at all. */
export function isAsked(state: SearchState): boolean {
  return asksWords(state.text) || isFiltered(state);
}

/** Whether the box asks for anything: marks alone do not. */
export function asksWords(text: string): boolean {
  const { parts, meant } = parseQuery(text);
  return parts.length + meant.length > 0;
}
