import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { plainHost } from '../engines/plain-host.ts';
import { unknownFaces } from '../publishing/look/typefaces.ts';
import { compiledPages } from '../site/compile/compiled-pages.ts';
import { clientIn } from '../site/compile/keep-code.ts';
import { configurationOf } from '../site/configuration.ts';
import { contentVersion } from '../site/content-version.ts';
import { corpus } from '../site/corpus.ts';
import { answerAt } from '../site/dev/answer.ts';
import { problemsNow } from '../site/dev/problems-now.ts';
import { devFolder, openReloading } from '../site/dev/reload.ts';
import { watchContent } from '../site/dev/watch-content.ts';
import { contentDir } from '../site/settings.ts';
import { speak } from '../words/site-words.ts';
import { belowBase } from './below-base.ts';
import { compiledCode, sources } from './compiled-code.ts';
import { listen } from './listen.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { takePort } from './take-port.ts';

/** What the server says to whoever started it: where it answers, or that it wants to be started again. */
export type Said = { port: number } | { again: true };

// What serve.ts runs for `npm run dev`: serves the site of CONTENT_DIR as it is while an author writes. It ends with whoever
// started it.
process.once('disconnect', () => process.exit());
failPlainly();
const { values } = readOptions('npm run dev [-- --port NUMBER] [--host]', { port: take.text, host: take.flag });
const say = (said: Said, then = () => {}): void => void process.send?.(said, then);

const configuration = configurationOf(corpus());
speak(corpus().site.language);
const [compiled] = await Promise.all([
  compiledCode(configuration, (other) =>
    console.error(`Another process compiles the pages (${other}): waiting for it …`),
  ),
  problemsNow(),
]);
const pages = await compiledPages(compiled);
const files = join(compiled, clientIn);
const file = plainHost(files);
const reloading = openReloading();
const { base } = configuration;
const look = watchContent(contentDir, async () => {
  await problemsNow();
  if (isOther()) startAgain();
  else reloading.tell(String(contentVersion()));
});
const below = belowBase(base, answer);
const server = createServer((request, response) => {
  // What is written here is nobody else's: no page of another site may have a browser of the author's ask for it.
  if (!values.host && !/^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(request.headers.host ?? ''))
    response.writeHead(403).end();
  else below(request, response);
});
const { port, addresses } = await listen(server, takePort(values.port!), base, values.host ?? false);
say({ port });
for (const address of addresses) console.log(`Serving ${contentDir} as you write, at ${address}`);

// Whoever stops the server leaves no time for that.
setTimeout(flushCompileCache, 5000).unref();

// Node keeps the modules that it has loaded.
watch(sources, { ignoreInitial: true }).on('all', startAgain);

/** Whether the pages were compiled for another site than there is now. A typeface that is not there is told, and pages keep the one they have. */
function isOther(): boolean {
  const now = corpus();
  return !unknownFaces(now.site).length && JSON.stringify(configurationOf(now)) !== JSON.stringify(configuration);
}

function startAgain(): void {
  say({ again: true }, () => process.exit());
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    // What begins with two slashes would name another host.
    const { pathname, search } = new URL(`http://localhost${request.url}`);
    const path = decoded(pathname);
    if (path.startsWith(`/${devFolder}`) && reloading.answer(path.slice(devFolder.length + 1), response)) return;
    // A worker that keeps pages would show what they were: the browser gets none, and forgets one of a site served here before.
    if (path === '/sw.js') return send(response, 200, 'text/javascript', 'registration.unregister();\n');
    if (!path.endsWith('/') && existsSync(join(files, path))) return file(request, response);
    look();
    const found = await answerAt(path, pages);
    if ('leadsTo' in found)
      response.writeHead(308, { Location: base + encodeURI(found.leadsTo.slice(1)) + search }).end();
    else send(response, found.status, found.type, found.body);
  } catch (error) {
    console.error(error);
    send(response, 500, 'text/plain; charset=utf-8', `${request.url} cannot be made; the terminal says why.\n`);
  }
}

/** The path that an address means; one that means none leads nowhere. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}
