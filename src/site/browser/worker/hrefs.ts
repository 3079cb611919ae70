import { type SearchState, writeState } from '../../../search/state.ts';
import type { Start } from '../messages.ts';

/** An address from its pattern. */
export function addressOf(pattern: string, slug: string, id = ''): string {
  return pattern.replace(/-slug-|-id-/g, (place) => encodeURIComponent(place === '-id-' ? id : slug));
}

/** The address of a search. */
export function hrefOf(state: SearchState, { patterns }: Start): string {
  const address = writeState(state);
  return patterns.search + (address.size ? `?${address}` : '');
}
