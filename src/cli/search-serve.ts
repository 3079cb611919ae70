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
if (!/^\d{1,5}$/.test(port)) {
  console.error(`Unexpected --port ${port}, expected a number such as 4322`);
  process.exit(2);
}
const file = resolve(values.store ?? '.cache/search.db');
const pause = 2000;
const tell = (error: unknown): void =>
  console.error(`${new Date().toISOString()} ${(error as Error).message ?? error}`);

/** When and how large the feed was when it was loaded last. */
let loaded = '';
try {
  await follow();
  const search = await openSiteSearch(file, { engine });
  const server = searchServer(search, { tell, ...(site && { beside: plainHost(site) }) });
  server.listen(Number(port), host);
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
  console.error(`The search cannot be served: ${reasonOf(error)}`);
  process.exitCode = 1;
}

/** What lies behind an error, as far as it is known. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause === undefined ? message : typeof cause === 'string' ? cause : reasonOf(cause);
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
