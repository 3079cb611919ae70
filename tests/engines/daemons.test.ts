import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineFault } from '../../src/engines/engine.ts';
import { readFeed } from '../../src/engines/feed.ts';
import { load, useEngine } from '../../src/engines/load.ts';
import { openToLoad } from '../../src/engines/openers.ts';
import { openSiteSearch, type SiteSearch } from '../../src/engines/site-search.ts';
import { readState } from '../../src/search/state.ts';
import { type Daemon, postgresPrograms, searchd, startPostgres, startSphinx } from './daemons.ts';
import { expectSame } from './exactness.ts';
import { feedOf, folder } from './fed.ts';
import { hardQuestions, questionsOf } from './questions.ts';
import { openReference } from './reference.ts';
import { hardCorpus } from './texts.ts';

const [postgres, sphinx] = [postgresPrograms(), searchd()];
const engines: [name: string, start: (() => Promise<Daemon>) | undefined][] = [
  ['PostgreSQL', postgres === undefined ? undefined : () => startPostgres(postgres)],
  ['Sphinx', sphinx === undefined ? undefined : () => startSphinx(sphinx)],
  ['Sphinx on two nodes', sphinx === undefined ? undefined : () => startSphinx(sphinx, 2)],
];
const corpus = hardCorpus();
const smaller = hardCorpus(250);

async function loadInto(file: string, address: string, of = corpus) {
  const { store, engine } = await openToLoad(file, address);
  try {
    await useEngine(store, engine, address);
    return await load(store, engine, readFeed(feedOf(of)));
  } finally {
    await engine.close();
    store.close();
  }
}

for (const [name, start] of engines) {
  if (!start) {
    console.warn(`${name} is not installed: its tests are left out.`);
    it.runIf(process.env['ATTRIBUTED_ENGINES'] === 'all')(`${name} is installed`, () => expect(start).toBeDefined());
  }
  describe.skipIf(!start)(`${name}${start ? '' : ' (not installed: left out)'}`, () => {
    const file = join(folder(), 'store.db');
    const reference = openReference(corpus);
    let daemon: Daemon;
    let search: SiteSearch;
    beforeAll(async () => {
      daemon = await start!();
      // From other quotes to these: what was changed and taken away is not found any more.
      await loadInto(file, daemon.address, smaller);
      await loadInto(file, daemon.address);
      search = await openSiteSearch(file, { engine: daemon.address });
    });
    afterAll(async () => {
      await search?.close();
      await daemon?.stop();
    });
    const ask = (q: string) => search.answers().answer(readState(new URLSearchParams({ q })), { want: 'quotes' });

    it('answers where tokens are hard to make as the browser does by itself', async () => {
      for (const state of hardQuestions()) await expectSame(search.answers(), reference, state);
    });

    it('answers any question as the browser does by itself', async () => {
      for (const state of questionsOf(corpus, 150, 3)) await expectSame(search.answers(), reference, state);
    });

    it('is filled again from a store that was loaded with another engine', async () => {
      const other = join(folder(), 'store.db');
      await loadInto(other, 'sqlite');
      expect(await loadInto(other, daemon.address)).toMatchObject({ added: 0, removed: 0 });
    });

    it('that crashes is a fault and no wrong answer, and when it is back it has kept everything', async () => {
      const { quotes } = await ask('ferry');
      expect(quotes.length).toBeGreaterThan(0);
      await daemon.kill();
      await expect(ask('tunnel boats')).rejects.toBeInstanceOf(EngineFault);
      await expect(loadInto(file, daemon.address, smaller)).rejects.toBeInstanceOf(EngineFault);
      await daemon.start();
      // A daemon may need a moment to read what it wrote down.
      await expect.poll(() => ask('ferry pier').catch(() => undefined), { timeout: 20_000 }).toBeDefined();
      expect((await ask('ferry -xyzzyq')).quotes).toEqual(quotes);
      expect(await loadInto(file, daemon.address)).toMatchObject({ added: 0, removed: 0 });
    });
  });
}

describe('the address of an engine', () => {
  it.each(['mysql://localhost', 'sphinx://host/words', 'sphinx://host:1/a;b', ''])(
    '%j that names none is refused',
    async (address) => {
      await expect(openToLoad(join(folder(), 'store.db'), address)).rejects.toThrow(/^Unexpected engine/);
    },
  );
});
