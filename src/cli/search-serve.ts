import { once } from 'node:events';
import { statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { loadApart } from '../engines/load-apart.ts';
import { answersPath, searchServer } from '../engines/server.ts';
import { plainHost } from '../engines/plain-host.ts';
import { openSiteSearch } from '../engines/site-search.ts';
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
const file = resolve(values.store ?? '.cache/search.db');
const pause = 2000;
const tell = (error: unknown): void =>
  console.error(`${new Date().toISOString()} ${searchTrouble(error, { store: file, ...(feed && { feed }) })}`);

/** When and how large the feed was when it was loaded last. */
let loaded = '';
try {
  if (site && !statSync(site).isDirectory()) throw new Error(`${site} is a file: name the folder of a built site`);
  await follow();
  const search = await openSiteSearch(file, { engine });
  const server = searchServer(search, { tell, ...(site && { beside: plainHost(site) }) });
  server.listen(wanted, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  console.log(
    `Answers at http://${host}:${taken}${answersPath}${site ? `, the site at http://${host}:${taken}/` : ''}`,
  );
  let following = Promise.resolve();
  // A feed that is gone or broken for the moment changes nothing.
  const clock = setInterval(() => {
    following = following.then(() => follow().catch(tell));
  }, pause);
  const stop = async (): Promise<void> => {
    clearInterval(clock);
    server.close();
    server.closeAllConnections();
    await following;
    await search.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  console.error(
    `The search cannot be served: ${searchTrouble(innermost(error), { store: file, ...(feed && { feed }) })}`,
  );
  // What was opened before may keep the process alive.
  process.exit(1);
}

/** What lies behind an error, as far as it is known. */
function innermost(error: unknown): unknown {
  const { cause } = Object(error) as Error;
  return cause === undefined ? error : innermost(cause);
}

/** Loads the feed if it is another one than before. */
async function follow(): Promise<void> {
  if (!feed) return;
  const { mtimeMs, size } = statSync(feed);
  const found = `${mtimeMs} ${size}`;
  if (found === loaded) return;
  loaded = found;
  await alone(
    `${file}.lock`,
    () => {},
    () => loadApart({ file, feed, engine }),
  );
}
