import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { plainHost } from '../engines/plain-host.ts';
import { basePath } from '../site/base-path.ts';
import { belowBase } from './below-base.ts';
import type { Said } from './dev-server.ts';
import { listen } from './listen.ts';
import { lastSiteIn } from './output-folder.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { outputFolder } from './read-site.ts';
import { takePort } from './take-port.ts';

// npm start: serves the site that was built. npm run dev: serves pages made anew at each change, drafts included.
// Options: --port NUMBER, --host (for other machines of the network as well).
const usage = 'npm start [-- --port NUMBER] [--host], npm run dev [-- --port NUMBER] [--host]';
const { positionals, values } = readOptions(usage, { port: take.text, host: take.flag }, true);
const { host = false } = values;
const port = values.port === undefined ? 4321 : takePort(values.port);
failPlainly();
await (positionals[0] === 'dev' ? writeAlong() : preview());

async function preview(): Promise<void> {
  const folder = outputFolder();
  const last = lastSiteIn(folder);
  if (!last || !existsSync(join(folder, 'index.html'))) {
    console.error(`No built site is in ${relative('.', folder) || folder} (OUT_DIR): npm run build makes one`);
    process.exit(1);
  }
  const base = basePath(last.site);
  const { addresses } = await listen(createServer(belowBase(base, plainHost(folder))), port, base, host);
  for (const address of addresses) console.log(`Serving ${relative('.', folder) || folder} at ${address}`);
}

/** Starts the server for an author, and again whenever it asks for that, as its own code or what it is made for changed. */
async function writeAlong(): Promise<void> {
  const program = fileURLToPath(new URL('./dev-server.ts', import.meta.url));
  let at = port;
  let answers = false;
  let server: ChildProcess | undefined;
  process.once('exit', () => server?.kill());
  for (;;) {
    let again = false;
    server = fork(program, ['--port', String(at), ...(host ? ['--host'] : [])], {
      // What Node makes of the modules is kept for the next start: a fifth of all that a server does before it answers.
      env: { NODE_COMPILE_CACHE: resolve('.cache/modules'), ...process.env },
    });
    server.on('message', (said: Said) => {
      if ('port' in said) at = said.port;
      else again = true;
      answers ||= 'port' in said;
    });
    const [code] = await once(server, 'exit');
    if (again) continue;
    // Whoever changes the code may leave it broken for a while.
    if (!answers) process.exit(code ?? 1);
    console.error('Waiting for the code to change …');
    const { sources } = await import('./compiled-code.ts');
    const watcher = watch(sources, { ignoreInitial: true });
    await once(watcher, 'all');
    await watcher.close();
  }
}
