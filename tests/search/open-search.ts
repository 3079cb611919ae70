import type { Corpus } from '../../src/corpus/corpus.ts';
import { filesFor } from '../../src/search/files.ts';
import { type Offer, findSpeakers, prepareNames } from '../../src/search/find-speakers.ts';
import { parseNamedQuery } from '../../src/search/name-speakers.ts';
import { readNames } from '../../src/search/names.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { joinQuotes, readQuotes } from '../../src/search/records.ts';
import { speakersOf } from '../../src/search/conditions.ts';
import { search, type SearchResult } from '../../src/search/search.ts';
import { readState, type SearchState } from '../../src/search/state.ts';

/** A site's search as a page uses it: everything goes through the published files. */
export function openSearch(corpus: Corpus): {
  offers(typed: string): Offer[];
  search(asked: Partial<SearchState>): SearchResult & { loaded: string[] };
} {
  const published = publishSearch(corpus);
  const files = new Map([...published.files()].map(([path, json]) => [path, JSON.parse(json)]));
  const { version } = published.manifest;
  const names = prepareNames(readNames(files.get(`${version}/names.json`)));
  return {
    offers: (typed) => findSpeakers(names, typed),
    search(asked) {
      const state = { ...readState(new URLSearchParams()), ...asked };
      const query = parseNamedQuery(state.text, names);
      const needed = filesFor(published.manifest, state, speakersOf(state, query));
      if ('choose' in needed) throw new Error('the site is too large for this test');
      const present = needed.files.map((file) => decodeURIComponent(file)).filter((file) => files.has(file));
      const quotes = joinQuotes(present.map((file) => readQuotes(files.get(file))));
      return { ...search(quotes, state, query), loaded: needed.files };
    },
  };
}
