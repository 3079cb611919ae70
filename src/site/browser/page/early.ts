import { filesFor } from '../../../search/files.ts';
import type { Brought, Start } from '../messages.ts';
import workerAddress from '../worker/search-worker.ts?worker&url';
import { trusted } from './trusted.ts';

// Starts the worker and asks for the quotes that the address needs, so that both come beside the script of the search and
// not after it. It stands in the page itself, so it is short and shares no file with that script.
const start: Omit<Start, 'coming'> = JSON.parse(document.querySelector('[data-start]')!.textContent);
const { manifest, patterns, held, endpoint } = start;
const offline = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
const policy = trusted(workerAddress, offline);
const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
const { search, hash } = location;
const typed = [...new URLSearchParams(search)];
const asked = new URLSearchParams(typed.map(([name, value]) => [name, manifest.former[`${name}=${value}`] ?? value]));
// An address of before something was renamed goes on as that of now.
if (`${asked}` !== `${new URLSearchParams(typed)}`) history.replaceState(history.state, '', `?${asked}${hash}`);
const isAsked = [...asked].some(([name, value]) => value && name !== 'by');
// Whom a name in the box means, only the directory of names tells.
const isClear = !/speaker[:：]/i.test(asked.get('q') ?? '');
const speakers = new Set(asked.getAll('speaker').filter(Boolean));
const needed =
  !held && !endpoint && isAsked && isClear ? filesFor(manifest, Object.fromEntries(asked), [...speakers]) : undefined;
const coming = needed && 'files' in needed ? needed.files.map((file) => patterns.search + file) : [];
worker.postMessage({ ...start, coming } satisfies Start);
for (const file of coming)
  void fetch(file)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined)
    .then((bytes) => worker.postMessage({ file, bytes } as Brought, bytes ? [bytes] : []));
export const early = { worker, offline, policy, draw: start.draw };
Object.assign(globalThis, { early });
