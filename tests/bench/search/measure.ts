import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Asked } from './questions.ts';

/** What was measured for one engine at one size. */
export interface Measured {
  bytes: number;
  requests: number;
  /** Milliseconds until results stand on the page. */
  slow: number;
  fast: number;
  /** Milliseconds of the page's own time for one question, all loaded: the median. */
  query: number;
  /** Share of questions answered exactly, by kind. */
  exact: Record<string, number>;
}

/** The browser's own preset of that name. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const repeats = 3;

/** A page tells by itself when its first result stands there, or has a result with a word marked. */
const watch = `new MutationObserver(() => {
  if (document.querySelector('[data-results] mark')) globalThis.firstResult ??= performance.now();
}).observe(document, { childList: true, subtree: true });`;

/**
 * Serves the files of one engine, asks it for `first` in fresh visits of the page at `path`, then everything in `asked`.
 * What is asked for after the first result, and fonts, which only a finished site has, are not counted.
 */
export async function measure(
  browser: Browser,
  files: Record<string, Buffer>,
  path: string,
  first: Asked,
  asked: Asked[],
): Promise<Measured> {
  const served = serve(files);
  await new Promise<void>((done) => served.server.listen(0, done));
  const origin = `http://localhost:${(served.server.address() as AddressInfo).port}/${path}`;
  const visit = async (throttled: boolean) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    if (throttled) await session.send('Network.emulateNetworkConditions', slow4G);
    served.reset();
    await page.goto(origin + addressOf(first), { waitUntil: 'commit' });
    let seen: { time: number; at: number } | null = null;
    for (const end = Date.now() + 120_000; !seen && Date.now() < end; await setTimeout(20))
      seen = await page.evaluate(
        `globalThis.firstResult ? { time: firstResult, at: performance.timeOrigin + firstResult } : null`,
      );
    if (!seen) throw new Error(`No result at ${addressOf(first)}`);
    return { context, page, time: seen.time, ...served.seen(seen.at) };
  };
  const times = { slow: [] as number[], fast: [] as number[] };
  for (let round = 0; round < repeats; round++) {
    for (const kind of ['slow', 'fast'] as const) {
      const { context, time } = await visit(kind === 'slow');
      times[kind].push(time);
      await context.close();
    }
  }
  const { context, page, bytes, requests } = await visit(false);
  const ask = async ({ text, speaker }: Asked) =>
    (await page.evaluate(
      `(async () => { const from = performance.now(); const keys = await ask(${JSON.stringify(addressOf({ text, ...(speaker && { speaker }) }))}); return { keys, time: performance.now() - from }; })()`,
    )) as { keys: string[]; time: number };
  const exact: Record<string, number> = {};
  const took: number[] = [];
  for (const [kind, list] of Object.entries(Object.groupBy(asked, (one) => one.kind))) {
    let right = 0;
    for (const one of list!) {
      const { keys } = await ask(one);
      took.push((await ask(one)).time);
      if (keys.toSorted().join() === one.right.toSorted().join()) right++;
    }
    exact[kind] = right / list!.length;
  }
  await context.close();
  await new Promise((done) => served.server.close(done));
  return { bytes, requests, slow: median(times.slow), fast: median(times.fast), query: median(took), exact };
}

function addressOf({ text, speaker }: Pick<Asked, 'text' | 'speaker'>): string {
  return `?${new URLSearchParams({ q: text, ...(speaker && { speaker }) })}`;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Bytes as a good static host sends them: brotli, unless the file is compressed already. */
function serve(files: Record<string, Buffer>): {
  server: Server;
  reset(): void;
  seen(until: number): { bytes: number; requests: number };
} {
  const types: Record<string, string> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    json: 'application/json',
  };
  const packed = new Map<string, { body: Buffer; brotli: boolean }>();
  let sent: { at: number; bytes: number }[] = [];
  const pack = (name: string, file: Buffer) => {
    const quality = file.length > 1e6 ? 9 : 11;
    const small = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    const found = small.length < file.length ? { body: small, brotli: true } : { body: file, brotli: false };
    packed.set(name, found);
    return found;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).slice(1);
    const name = /(^|\/)$/.test(path) ? `${path}index.html` : path;
    const file = files[name];
    if (!file) return void response.writeHead(404).end();
    const { body, brotli } = packed.get(name) ?? pack(name, file);
    if (!name.endsWith('.woff2')) sent.push({ at: Date.now(), bytes: body.length });
    response.writeHead(200, {
      'content-type': types[name.split('.').at(-1)!] ?? 'application/octet-stream',
      ...(brotli && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  return {
    server,
    reset() {
      sent = [];
    },
    seen(until) {
      const before = sent.filter(({ at }) => at <= until);
      return { bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), requests: before.length };
    },
  };
}
