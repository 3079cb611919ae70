/// <reference lib="webworker" />
// Pages that were read, and the search, without a connection. Written as `sw.js` after a build, with the first two
// values; every file of the shell is of that one build, and a new shell is only used when it is whole and no page
// of the old one is open.
declare const version: string;
declare const shell: { base: string; offline: string; files: string[] };
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const current = `shell ${shell.base} ${version}`;
const read = `read ${shell.base}`;
const mostRead = 300;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(shell.base)) return;
  if (request.mode === 'navigate') {
    // A picture or a data file that is opened by itself never becomes a page.
    if (/\/$|\.html$/.test(pathname)) event.respondWith(page(request, pathname));
  } else if (/\/search\/[0-9a-f]{12}\//.test(pathname)) event.respondWith(unchanging(request, current));
  else if (/\/_astro\//.test(pathname)) event.respondWith(unchanging(request, read));
  else if (request.destination === 'image') event.respondWith(newest(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(current);
  await cache.addAll(shell.files.map((file) => new Request(file, { cache: 'no-cache' })));
  // Pages that were open before this worker was there.
  for (const { url } of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const { pathname } = new URL(url);
    await keep(pathname, await fetch(pathname).catch(() => Response.error()));
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(`shell ${shell.base} `) && name !== current) await caches.delete(name);
  await worker.clients.claim();
}

/** The newest page there is a connection for; else as it was read; else, of the same build as all its data, the search. */
async function page(request: Request, pathname: string): Promise<Response> {
  const known =
    (await caches.match(pathname, { cacheName: current })) ?? (await caches.match(pathname, { cacheName: read }));
  try {
    // A connection that does not answer is none, where there is something to show.
    const response = await fetch(request, known && { signal: AbortSignal.timeout(4000) });
    await keep(pathname, response.clone());
    return response;
  } catch {
    return known ?? (await caches.match(shell.offline)) ?? Response.error();
  }
}

/** Files whose address changes with what is in them. */
async function unchanging(request: Request, cacheName: string): Promise<Response> {
  const known = await caches.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(request, response.clone());
  return response;
}

async function newest(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    await keep(request.url, response.clone());
    return response;
  } catch {
    return (await caches.match(request)) ?? Response.error();
  }
}

/** Keeps what was read; of very many pages the oldest go. */
async function keep(address: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected || shell.files.includes(address)) return;
  const cache = await caches.open(read);
  await cache.delete(address);
  await cache.put(address, response);
  for (const old of (await cache.keys()).slice(0, -mostRead)) await cache.delete(old);
}
