import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFeed } from '../../src/engines/feed.ts';
import { load } from '../../src/engines/load.ts';
import { openSiteSearch, type SiteSearch } from '../../src/engines/site-search.ts';
import { sqliteToLoad } from '../../src/engines/sqlite-engine.ts';
import { openStoreToLoad } from '../../src/engines/store.ts';
import { readState } from '../../src/search/state.ts';
import { expectSame } from './exactness.ts';
import { feedOf, folder } from './fed.ts';
import { hardQuestions, questionsOf } from './questions.ts';
import { openReference } from './reference.ts';
import { hardCorpus } from './texts.ts';

const corpus = hardCorpus();
const reference = openReference(corpus);
let search: SiteSearch;

beforeAll(async () => {
  const file = join(folder(), 'store.db');
  const store = openStoreToLoad(file);
  await load(store, sqliteToLoad(store), readFeed(feedOf(corpus)));
  store.close();
  search = await openSiteSearch(file);
});
afterAll(() => search?.close());

describe('SQLite', () => {
  it('answers where tokens are hard to make as the browser does by itself', async () => {
    for (const state of hardQuestions()) await expectSame(search.answers(), reference, state);
  });

  it('answers any question as the browser does by itself', async () => {
    for (const state of questionsOf(corpus, 150)) await expectSame(search.answers(), reference, state);
  });

  it('shows any stretch of the results, in groups and side by side', async () => {
    for (const [q, rows] of [
      ['the', { from: 30, to: 60 }],
      ['', { from: 0, to: 7 }],
      ['the', { from: 5, to: 5 }],
      ['the', { from: 9000, to: 9100 }],
    ] as const)
      for (const more of ['', '&by=date', '&speaker=ada-okafor&speaker=speaker-0&speaker=speaker-1']) {
        const state = readState(new URLSearchParams(`q=${q}${more}`));
        const { rows: shown, left, beside } = await search.answers().answer(state, { want: 'shown', ...rows });
        const right = reference(state, rows).shown;
        expect([shown.map(({ quote, group }) => [group, quote.key]), left, beside]).toEqual([
          right.rows.map(({ quote, group }) => [group, quote.key]),
          right.left,
          right.beside,
        ]);
      }
  });

  it('tells the counts of those whose name is typed', async () => {
    const state = readState(new URLSearchParams('q=the'));
    const { facets } = await search.answers().answer(state, { want: 'surroundings', typed: 'ojo' });
    expect(facets.speaker.values.find(([id]) => id === 'ada-okafor')?.[2]).toBe('Ada Okafor');
  });
});
