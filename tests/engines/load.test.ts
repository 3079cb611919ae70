import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { BadFeed, type Fed, readFeed } from '../../src/engines/feed.ts';
import { load } from '../../src/engines/load.ts';
import { openSiteSearch } from '../../src/engines/site-search.ts';
import { sqliteToLoad } from '../../src/engines/sqlite-engine.ts';
import { atOnce, NoStore, openStoreToLoad } from '../../src/engines/store.ts';
import { readState } from '../../src/search/state.ts';
import { type MadeQuote, makeCorpus } from '../search/make-corpus.ts';
import { feedOf, folder } from './fed.ts';

const quote = (id: string, text: string): MadeQuote => ({ id, speakers: ['ada'], text, date: '2021' });
const corpusOf = (...quotes: MadeQuote[]) => makeCorpus({ speakers: [{ id: 'ada', name: 'Ada Okafor' }], quotes });
const before = corpusOf(quote('a', 'The ferry sails.'), quote('b', 'The ferry waits.'), quote('c', 'No ferry.'));
const after = corpusOf(quote('a', 'The ferry sails.'), quote('b', 'The tunnel waits.'), quote('d', 'A ferry more.'));

/** Loads a feed into a store, in the way of the command. */
async function loadInto(file: string, feed: AsyncIterable<Fed>) {
  const store = openStoreToLoad(file);
  try {
    return await load(store, sqliteToLoad(store), feed);
  } finally {
    store.close();
  }
}

async function ids(file: string, q: string): Promise<string[]> {
  const search = await openSiteSearch(file);
  const { quotes } = await search.answers().answer(readState(new URLSearchParams({ q })), { want: 'quotes' });
  await search.close();
  return quotes.map(({ id }) => id).sort();
}

describe('loading', () => {
  it('tells what stopped it where the disk has ended the work already', () => {
    const store = new DatabaseSync(':memory:');
    const full = () => {
      store.exec('ROLLBACK');
      throw new Error('disk is full');
    };
    expect(() => atOnce(store, full)).toThrow('disk is full');
    store.close();
  });

  it('writes only what changed', async () => {
    const file = join(folder(), 'store.db');
    expect(await loadInto(file, readFeed(feedOf(before)))).toEqual({ quotes: 3, added: 3, removed: 0 });
    expect(await loadInto(file, readFeed(feedOf(before)))).toEqual({ quotes: 3, added: 0, removed: 0 });
    expect(await loadInto(file, readFeed(feedOf(after)))).toEqual({ quotes: 3, added: 2, removed: 2 });
    expect(await ids(file, 'ferry')).toEqual(['a', 'd']);
    expect(await loadInto(file, readFeed(feedOf(before)))).toEqual({ quotes: 3, added: 2, removed: 2 });
    expect(await ids(file, 'ferry')).toEqual(['a', 'b', 'c']);
  });

  it('that is cut off changes nothing, and the next one clears away what it left', async () => {
    const file = join(folder(), 'store.db');
    await loadInto(file, readFeed(feedOf(before)));
    async function* cutOff() {
      const { value } = await readFeed(feed).next();
      // More than are written together, so that some are written.
      for (let at = 0; at < 5000; at++)
        yield { ...value!, quote: { ...value!.quote, key: `cut/${at}`, text: 'A ferry cut off.' } };
      throw new Error('killed');
    }
    const feed = feedOf(after);
    await expect(loadInto(file, cutOff())).rejects.toThrow('killed');
    const rows = () => {
      const store = new DatabaseSync(file);
      const { total } = store.prepare('SELECT count(*) AS total FROM quotes').get() as { total: number };
      store.close();
      return total;
    };
    expect(rows()).toBeGreaterThan(3);
    expect(await ids(file, 'ferry')).toEqual(['a', 'b', 'c']);
    await loadInto(file, readFeed(feed));
    expect(await ids(file, 'ferry')).toEqual(['a', 'd']);
    // The two that were replaced stay for those who still read them.
    expect(rows()).toBe(5);
  });

  it('is seen by a search that is open when all of it is there, and not before', async () => {
    const file = join(folder(), 'store.db');
    await loadInto(file, readFeed(feedOf(before)));
    const search = await openSiteSearch(file);
    const found = async () => {
      const { quotes } = await search.answers().answer(readState(new URLSearchParams('q=ferry')), { want: 'quotes' });
      return quotes.map(({ id }) => id).sort();
    };
    const seen: string[][] = [];
    async function* slow() {
      for await (const fed of readFeed(feedOf(after))) {
        seen.push(await found());
        yield fed;
      }
    }
    await loadInto(file, slow());
    expect(seen).toEqual([1, 2, 3].map(() => ['a', 'b', 'c']));
    await expect.poll(found, { timeout: 5000 }).toEqual(['a', 'd']);
    await search.close();
  });

  it('says which place of a feed it cannot read, and changes nothing', async () => {
    const dir = folder();
    const file = join(dir, 'store.db');
    await loadInto(file, readFeed(feedOf(before)));
    const feeds: [name: string, text: string, said: RegExp][] = [
      ['a.json', '{"version": 2, "quotes": []}', /version 1/],
      ['b.json', '{', /b\.json is no JSON/],
      ['c.ndjson', '{"id": "x"}\n', /entry 1/],
      ['d.ndjson', '\n{]\n', /line 2/],
      ['e.json', '{"version": 1, "quotes": [null]}', /entry 1/],
    ];
    for (const [name, text, said] of feeds) {
      writeFileSync(join(dir, name), text);
      const failed = await loadInto(file, readFeed(join(dir, name))).catch((error) => error);
      expect(failed).toBeInstanceOf(BadFeed);
      expect(failed.message).toMatch(said);
    }
    expect(await ids(file, 'ferry')).toEqual(['a', 'b', 'c']);
  });

  it('refuses a store of another version, and a search one that is not there', async () => {
    const file = join(folder(), 'store.db');
    const store = new DatabaseSync(file);
    store.exec('PRAGMA user_version = 99');
    store.close();
    expect(() => openStoreToLoad(file)).toThrow(NoStore);
    await expect(openSiteSearch(file)).rejects.toThrow();
    await expect(openSiteSearch(join(folder(), 'none.db'))).rejects.toThrow();
  });
});
