import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineFault, NotLoaded } from '../../src/engines/engine.ts';
import { readFeed } from '../../src/engines/feed.ts';
import { load, useEngine } from '../../src/engines/load.ts';
import { openToLoad } from '../../src/engines/openers.ts';
import { openSiteSearch, type SiteSearch } from '../../src/engines/site-search.ts';
import { readState } from '../../src/search/state.ts';
import { type Daemon, postgresPrograms, searchd, startPostgres, startSphinx } from './daemons.ts';
import { expectSame } from './exactness.ts';
import { feedOf, folder } from './fed.ts';
import { hardQuestions, questionsOf, states } from './questions.ts';
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
    await useEngine(store, engine);
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
    let asked = 0;
    /** Something of which nothing is remembered. */
    const askNew = () => ask(`ferry -unheard${asked++}`);
    /** Nothing is remembered by a search that was just opened. */
    const expectAllSame = async (): Promise<void> => {
      const fresh = await openSiteSearch(file, { engine: daemon.address });
      for (const state of questionsOf(corpus, 40, 5)) await expectSame(fresh.answers(), reference, state);
      await fresh.close();
    };

    it('answers where tokens are hard to make as the browser does by itself', async () => {
      for (const state of hardQuestions()) await expectSame(search.answers(), reference, state);
    });

    it('answers any question as the browser does by itself', async () => {
      for (const state of questionsOf(corpus, 150, 3)) await expectSame(search.answers(), reference, state);
    });

    it('answers any state a page may be in as the browser does by itself', async () => {
      await fc.assert(
        fc.asyncProperty(states, (state) => expectSame(search.answers(), reference, state)),
        { numRuns: 60, seed: 1 },
      );
    });

    it('is filled from a store that was loaded with another engine, and is another store’s no more', async () => {
      const other = join(folder(), 'store.db');
      await loadInto(other, 'sqlite');
      expect(await loadInto(other, daemon.address)).toMatchObject({ added: 0, removed: 0 });
      await expect(askNew()).rejects.toBeInstanceOf(NotLoaded);
      await loadInto(file, daemon.address);
      await expectAllSame();
    });

    it('that lost its documents is a fault and no wrong answer, until it is filled again', async () => {
      await daemon.empty();
      await expect(askNew()).rejects.toBeInstanceOf(NotLoaded);
      expect(await loadInto(file, daemon.address)).toMatchObject({ added: 0, removed: 0 });
      await expectAllSame();
    });

    it('that crashes is a fault and no wrong answer, and when it is back it has kept everything', async () => {
      await daemon.kill();
      await expect(ask('tunnel boats')).rejects.toBeInstanceOf(EngineFault);
      await expect(loadInto(file, daemon.address, smaller)).rejects.toBeInstanceOf(EngineFault);
      await daemon.start();
      // A daemon may need a moment to read what it wrote down.
      await expect.poll(() => askNew().catch(() => undefined), { timeout: 20_000 }).toBeDefined();
      await expectAllSame();
      expect(await loadInto(file, daemon.address)).toMatchObject({ added: 0, removed: 0 });
    });

    it('that hangs is given up, holds nobody up who does not need it, and is asked again when it goes on', async () => {
      const remembered = await ask('ferry');
      await daemon.signal('SIGSTOP');
      const slow = Array.from({ length: 2 }, () => askNew().catch((error) => error));
      expect(await ask('ferry')).toEqual(remembered);
      for (const fault of await Promise.all(slow)) expect(fault).toMatchObject({ isSlow: true });
      await daemon.signal('SIGCONT');
      await expect.poll(() => askNew().catch(() => undefined), { timeout: 20_000 }).toBeDefined();
      await expectAllSame();
    });

    it('of which a part is gone gives no part of an answer', async () => {
      const [, second] = daemon.nodes;
      if (!second) return;
      await second.kill();
      await expect(askNew()).rejects.toBeInstanceOf(EngineFault);
      await second.start();
      await expect.poll(() => askNew().catch(() => undefined), { timeout: 20_000 }).toBeDefined();
      await expectAllSame();
    });
  });
}

describe('what stands at the address of an engine', () => {
  const silent = (): Server => createServer(() => {});
  const chatty = (): Server => createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  it.each([
    ['says nothing', 'postgres://127.0.0.1:PORT/x', silent, true],
    ['says nothing', 'sphinx://127.0.0.1:PORT/words', silent, true],
    ['is something else', 'postgres://127.0.0.1:PORT/x', chatty, false],
    ['is something else', 'sphinx://127.0.0.1:PORT/words', chatty, false],
  ])('and %s (%s) is a fault in time', async (_, address, make, isSlow) => {
    const server = make().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const sockets = new Set<Socket>();
    server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
    const { port } = server.address() as AddressInfo;
    await expect(loadInto(join(folder(), 'store.db'), address.replace('PORT', String(port)))).rejects.toMatchObject({
      isSlow,
    });
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});

describe('the address of an engine', () => {
  it.each(['mysql://localhost', 'sphinx://host/words', 'sphinx://host:1/a;b', ''])(
    '%j that names none is refused',
    async (address) => {
      await expect(openToLoad(join(folder(), 'store.db'), address)).rejects.toThrow(/^Unexpected engine/);
    },
  );
});
