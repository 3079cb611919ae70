import type { Corpus } from '../../src/corpus/corpus.ts';
import { speakersOf } from '../../src/search/conditions.ts';
import { filesFor } from '../../src/search/files.ts';
import { findSpeakers, type Offer, prepareNames } from '../../src/search/find-speakers.ts';
import { parseNamedQuery } from '../../src/search/name-speakers.ts';
import { readNames } from '../../src/search/names.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { joinQuotes, type QuoteRecord, readQuotes } from '../../src/search/records.ts';
import { type SearchResult, search } from '../../src/search/search.ts';
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
  const opened = new Map<string, QuoteRecord[]>();
  const open = (file: string): QuoteRecord[] => {
    const json = files.get(file);
    if (!opened.has(file)) opened.set(file, json ? readQuotes(json) : []);
    return opened.get(file)!;
  };
  return {
    offers: (typed) => findSpeakers(names, typed),
    search(asked) {
      const state = { ...readState(new URLSearchParams()), ...asked };
      const query = parseNamedQuery(state.text, names);
      const needed = filesFor(published.manifest, state, speakersOf(state, query));
      // A reader of a large site chooses some years; here, all of them.
      const loaded = 'files' in needed ? needed.files : needed.years.map((year) => `${version}/years/${year}.json`);
      const quotes = joinQuotes(loaded.map((file) => open(decodeURIComponent(file))));
      return { ...search(quotes, state, query), loaded };
    },
  };
}
