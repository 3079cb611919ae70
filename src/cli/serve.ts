import { parseArgs } from 'node:util';

// npm start: serves the site that was built. npm run dev: serves pages made anew at each change, drafts included.
// Options: --port NUMBER, --host (for other machines of the network as well).
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string' }, host: { type: 'boolean' } },
});
const { dev, preview } = await import('astro');
const server = { host: values.host ?? false, ...(values.port !== undefined && { port: Number(values.port) }) };
await (positionals[0] === 'dev' ? dev({ server }) : preview({ server }));
