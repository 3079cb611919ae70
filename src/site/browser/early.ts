import type { Brought, Start } from './messages.ts';
import workerAddress from './search-worker.ts?worker&url';
import { trusted } from './trusted.ts';

// Starts the worker and asks for the quotes that the address needs, so that both come beside the script of the search and
// not after it. It stands in the page itself, so it is short and shares nothing; `filesFor` says the same at length.
const start: Omit<Start, 'coming'> = JSON.parse(document.querySelector('[data-start]')!.textContent);
const { manifest, patterns, held } = start;
const offline = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
const policy = trusted(workerAddress, offline);
const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
const asked = new URLSearchParams(location.search);
const speakers = asked.getAll('speaker').filter(Boolean);
const isUnclear = speakers.some((id) => id.includes('/')) || /speaker[:：]/i.test(asked.get('q') ?? '');
const isAsked = [...asked].some(([name, value]) => value && name !== 'by');
const files = speakers.length
  ? speakers.map((id) => `speakers/${encodeURIComponent(id)}`)
  : manifest.whole && isAsked
    ? ['all']
    : [];
const coming =
  held || isUnclear ? [] : [...new Set(files)].map((file) => `${patterns.search}${manifest.version}/${file}.json`);
worker.postMessage({ ...start, coming } satisfies Start);
for (const file of coming)
  void fetch(file)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined)
    .then((bytes) => worker.postMessage({ file, bytes } as Brought, bytes ? [bytes] : []));
export const early = { worker, offline, policy };
Object.assign(globalThis, { early });
