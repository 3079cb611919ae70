import type { Corpus } from '../../src/corpus/corpus.ts';
import { speakersOf } from '../../src/search/conditions.ts';
import { prepareNames } from '../../src/search/find-speakers.ts';
import { parseNamedQuery } from '../../src/search/name-speakers.ts';
import { readNames } from '../../src/search/names.ts';
import type { ServerAnswers } from '../../src/search/protocol.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { joinQuotes, readQuotes } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { shownOf } from '../../src/search/shown.ts';
import type { SearchState } from '../../src/search/state.ts';
import { surroundingsOf } from '../../src/search/surroundings.ts';

/** What the browser answers by itself from the published files, with all of them before it. */
export function openReference(
  corpus: Corpus,
): (state: SearchState, rows: { from: number; to: number }) => ServerAnswers {
  const { manifest, files } = publishSearch(corpus);
  const published = new Map(files());
  const open = (path: string) => JSON.parse(published.get(`${manifest.version}/${path}`)!);
  const lists = manifest.whole ? [open('all.json')] : manifest.years.map(([year]) => open(`years/${year}.json`));
  const among = joinQuotes(lists.map(readQuotes));
  const names = prepareNames(readNames(open('names.json')));
  return (state, rows) => {
    const query = parseNamedQuery(state.text, names);
    const result = { ...search(among, state, query), among, all: true };
    return {
      shown: shownOf(result, { state, query, wanted: speakersOf(state, query) }, rows),
      surroundings: surroundingsOf(result),
      quotes: { quotes: result.quotes },
    };
  };
}
