import { once } from 'node:events';
import { createServer } from 'node:net';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { takePort } from './take-port.ts';

// npm start: serves the site that was built. npm run dev: serves pages made anew at each change, drafts included.
// Options: --port NUMBER, --host (for other machines of the network as well).
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const usage = 'npm start [-- --port NUMBER] [--host], npm run dev [-- --port NUMBER] [--host]';
const { positionals, values } = readOptions(usage, { port: take.text, host: take.flag }, true);
const port = values.port === undefined ? undefined : takePort(values.port);
failPlainly();
const { dev, preview } = await import('astro');
if (port !== undefined) await mayListen(port);
const server = { host: values.host ?? false, ...(port !== undefined && { port }) };
await (positionals[0] === 'dev' ? dev({ server }) : preview({ server }));

/** Ends the command where the system lets nobody listen at a port; one that is taken is passed over later. */
async function mayListen(port: number): Promise<void> {
  const trial = createServer().listen(port, 'localhost');
  try {
    await once(trial, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  } finally {
    trial.close();
  }
}
