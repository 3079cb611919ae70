/**
 * node tests/bench/pages/bench.ts [--runs 5] [--json]
 * What a reader's browser loads of one article, beside pages of the same article by Eleventy and by Astro (`npm install`
 * in this folder and in tests/bench/build first): bytes by type as they travel (Brotli), requests, and what Lighthouse
 * says of a phone on slow 4G, the middle of several runs. The page of a quote is ours alone.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { freePort } from '../../free-port.ts';
import { launchBrowser } from '../../site/browser.ts';
import { articlesOf, writeOurs, writePlain } from '../build/generate.ts';

const root = resolve(import.meta.dirname, '../../..');
const peers = resolve(import.meta.dirname, '../build');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
for (const folder of [import.meta.dirname, peers])
  if (!existsSync(join(folder, 'node_modules'))) throw new Error(`npm install in ${folder} first`);
const { default: lighthouse } = (await import(join(import.meta.dirname, 'node_modules/lighthouse/core/index.js'))) as {
  default: (url: string, flags: object) => Promise<{ lhr: Report }>;
};

/** The part of a report of Lighthouse that is looked at. */
interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; details?: { items: Item[] } }>;
}
interface Item {
  resourceType: string;
  transferSize: number;
}

interface Row {
  name: string;
  /** Bytes on the wire by type of resource. */
  bytes: Record<string, number>;
  requests: number;
  /** Milliseconds. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
  /** From 0 to 100. */
  scores: Record<string, number>;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
const articles = articlesOf(1);
const build = (args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): void => {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
};
for (const peer of ['eleventy', 'astro']) {
  cpSync(join(peers, peer), join(folder, peer), { recursive: true });
  writePlain(join(folder, peer, 'articles'), articles);
  symlinkSync(join(peers, 'node_modules'), join(folder, peer, 'node_modules'));
}
build([join(peers, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], join(folder, 'eleventy'));
build([join(peers, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], join(folder, 'astro'));
writeOurs(join(folder, 'content'), articles);
const ours = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), BASE: '/' };
build([join(root, 'src/cli/build.ts')], root, ours);

const article = '/articles/report-0/';
const quote = articles[0]!.blocks.find((block) => typeof block !== 'string')!.id;
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const rows: Row[] = [];
for (const [name, site, path] of [
  ['Eleventy', 'eleventy/_site', article],
  ['Astro collection', 'astro/_site', article],
  ['ours, article', 'dist', article],
  ['ours, quote', 'dist', `${article}${quote}/`],
] as const) {
  const { origin, close } = await serveCompressed(join(folder, site));
  const reports: Report[] = [];
  for (let run = 0; run < Number(values.runs); run++)
    reports.push((await lighthouse(origin + path, { port, logLevel: 'error', output: 'json' })).lhr);
  close();
  rows.push(rowOf(name, reports));
}
await browser.close();
rmSync(folder, { recursive: true });
if (values.json) console.log(JSON.stringify(rows));
else for (const row of rows) print(row);

function rowOf(name: string, reports: Report[]): Row {
  const middle = (value: (report: Report) => number) =>
    reports.map(value).toSorted((a, b) => a - b)[reports.length >> 1]!;
  const audit = (id: string) => middle(({ audits }) => audits[id]?.numericValue ?? 0);
  const items = reports[0]!.audits['network-requests']?.details?.items ?? [];
  const bytes: Row['bytes'] = {};
  for (const { resourceType, transferSize } of items) bytes[resourceType] = (bytes[resourceType] ?? 0) + transferSize;
  return {
    name,
    bytes,
    requests: items.length,
    firstPaint: audit('first-contentful-paint'),
    largestPaint: audit('largest-contentful-paint'),
    blocked: audit('total-blocking-time'),
    shift: audit('cumulative-layout-shift'),
    scores: Object.fromEntries(
      Object.keys(reports[0]!.categories).map((id) => [
        id,
        Math.round(middle(({ categories }) => categories[id]!.score * 100)),
      ]),
    ),
  };
}

function print({ name, bytes, requests, firstPaint, largestPaint, blocked, shift, scores }: Row): void {
  const sizes = Object.entries(bytes).map(([type, size]) => `${type} ${(size / 1000).toFixed(1)} kB`);
  const marks = Object.entries(scores).map(([id, score]) => `${id} ${score}`);
  console.log(
    `${name.padEnd(17)} ${requests} requests (${sizes.join(', ')}), first paint ${firstPaint.toFixed(0)} ms, largest ${largestPaint.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms, shift ${shift.toFixed(3)}; ${marks.join(', ')}`,
  );
}

/** Serves a folder as a host does that presses text with Brotli. */
async function serveCompressed(site: string): Promise<{ origin: string; close: () => void }> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.xml': 'application/xml',
    '.txt': 'text/plain; charset=utf-8',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const file = join(site, pathname, pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = types[extname(file)];
    const bytes = readFileSync(file);
    if (type) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=600');
    response.end(type ? brotliCompressSync(bytes) : bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
