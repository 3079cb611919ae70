import { readOptions, take } from './read-options.ts';

// npm start: serves the site that was built. npm run dev: serves pages made anew at each change, drafts included.
// Options: --port NUMBER, --host (for other machines of the network as well).
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const usage = 'npm start [-- --port NUMBER] [--host], npm run dev [-- --port NUMBER] [--host]';
const { positionals, values } = readOptions(usage, { port: take.text, host: take.flag }, true);
if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) {
  console.error(`Unexpected --port ${values.port}, expected a number such as 4321`);
  process.exit(2);
}
const { dev, preview } = await import('astro');
const server = { host: values.host ?? false, ...(values.port !== undefined && { port: Number(values.port) }) };
await (positionals[0] === 'dev' ? dev({ server }) : preview({ server }));
