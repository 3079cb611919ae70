import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { NotLoaded } from '../engines/engine.ts';
import { loadApart } from '../engines/load-apart.ts';
import { plainHost } from '../engines/plain-host.ts';
import { answersPath, searchServer } from '../engines/server.ts';
import { longestQuestion, openSiteSearch } from '../engines/site-search.ts';
import { alone } from './alone.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { searchTrouble } from './search-trouble.ts';
import { takePort } from './take-port.ts';

// npm run search:serve: answers the search pages whose site.yml names this server. With --feed it loads that file first, and
// again whenever it changes; with --site it hands out a built site as well.
failPlainly();
const usage =
  'npm run search:serve [-- --feed FILE] [--store FILE] [--engine ADDRESS] [--site DIR] [--port NUMBER] [--host ADDRESS]';
const { values } = readOptions(usage, {
  feed: take.text,
  store: take.text,
  engine: take.text,
  site: take.text,
  port: take.text,
  host: take.text,
});
const { feed, engine = 'sqlite', site, port = '4322', host = '127.0.0.1' } = values;
const wanted = takePort(port);
if (site && !existsSync(join(site, 'index.html'))) {
  console.error(`No built site is at --site ${site}: npm run build makes one`);
  process.exit(2);
}
const file = resolve(values.store ?? '.cache/search.db');
/** How often the feed is looked at, and after how long one that failed is tried again. */
const pause = { look: 2000, again: 30_000 };

const troubleOf = (error: unknown): string => searchTrouble(error, { store: file, ...(feed && { feed }) });
/** What was said last of the feed: the same is not said again and again. */
let complaint = '';
const tell = (error: unknown): void => console.error(`${new Date().toISOString()} ${troubleOf(error)}`);
const complain = (error: unknown): void => {
  if (troubleOf(error) !== complaint) tell(error);
  complaint = troubleOf(error);
};

/** When and how large the feed was when it was loaded, and when it failed, last. */
let loaded = '';
let failed = { feed: '', at: 0 };
try {
  // Without its feed or its engine, a search goes on with what it has.
  await follow().catch((error) => {
    if (!existsSync(file)) throw error;
    complain(error);
  });
  const search = await openSiteSearch(file, { engine });
  const server = searchServer(search, {
    tell(error) {
      tell(error);
      // Loading fills an engine that lost what it held.
      if (error instanceof NotLoaded) loaded = '';
    },
    ...(site && { beside: plainHost(site) }),
  });
  server.listen(wanted, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  console.log(
    `Answers at http://${host}:${taken}${answersPath}${site ? `, the site at http://${host}:${taken}/` : ''}`,
  );
  let following = Promise.resolve();
  const clock = setInterval(() => {
    following = following.then(() => follow().catch(complain));
  }, pause.look);
  const stop = async (): Promise<void> => {
    clearInterval(clock);
    const closed = once(server, 'close');
    server.close();
    // Who asked already is answered still.
    setTimeout(() => server.closeAllConnections(), longestQuestion).unref();
    await closed;
    await search.close();
    // A load that goes on is cut off: that changes nothing.
    process.exit();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(`The search cannot be served: ${troubleOf(error)}`);
  // What was opened before may keep the process alive.
  process.exit(1);
}

/** Loads the feed if it is another one than before. */
async function follow(): Promise<void> {
  if (!feed) return;
  const { mtimeMs, size } = statSync(feed);
  const found = `${mtimeMs} ${size}`;
  if (found === loaded || (found === failed.feed && Date.now() < failed.at + pause.again)) return;
  try {
    await alone(
      `${file}.lock`,
      () => {},
      () => loadApart({ file, feed, engine }),
    );
  } catch (error) {
    failed = { feed: found, at: Date.now() };
    throw error;
  }
  loaded = found;
  complaint = '';
}
