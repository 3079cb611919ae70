/**
 * node tests/bench/dev/bench.ts [--sizes 100,500,1000] [--edits 7] [--no-peers] [--json]
 * How long an author waits: from the start of `npm run dev` to the first page, once and again, and from saving an article to the page
 * that shows it, beside Astro's default content collection (`npm install` in tests/bench/build first) with the same
 * articles. Each edit adds a sentence of its own to an article and asks for its page until it is there; the middle of
 * all edits counts. Wall time, so nothing else should run; the ratio within one run is the figure to trust.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../../free-port.ts';
import { articlesOf, writeOurs, writePlain } from '../build/generate.ts';

const root = resolve(import.meta.dirname, '../../..');
const peers = resolve(import.meta.dirname, '../build');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,500,1000' },
    edits: { type: 'string', default: '7' },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const isAlone = values['no-peers'] || !existsSync(join(peers, 'node_modules'));

interface Row {
  name: string;
  articles: number;
  /** Seconds from the start to the first page: of a site never started before, and of one started again. */
  firstPage: number;
  again: number;
  /** Seconds from saving to the page that shows it. */
  edit: number;
}

const rows: Row[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  const articles = articlesOf(size);
  if (!isAlone) {
    const astro = join(folder, 'astro');
    cpSync(join(peers, 'astro'), astro, { recursive: true });
    writePlain(join(astro, 'articles'), articles);
    symlinkSync(join(peers, 'node_modules'), join(astro, 'node_modules'));
    const cli = join(peers, 'node_modules/astro/bin/astro.mjs');
    await measure('Astro collection', size, join(astro, 'articles/report-0.md'), astro, [cli, 'dev']);
  }
  const content = join(folder, 'content');
  writeOurs(content, articles);
  await measure('ours', size, join(content, 'articles/report-0.md'), root, [join(root, 'src/cli/serve.ts'), 'dev'], {
    CONTENT_DIR: content,
    BASE: '/',
  });
  rmSync(folder, { recursive: true });
}
if (values.json) console.log(JSON.stringify(rows));

async function measure(
  name: string,
  size: number,
  file: string,
  cwd: string,
  command: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const started = async () => {
    const port = await freePort();
    const page = `http://localhost:${port}/articles/report-0/`;
    const before = performance.now();
    const server = spawn(process.execPath, [...command, '--port', String(port)], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    await shows(page, '</html>');
    return { server, page, seconds: (performance.now() - before) / 1000 };
  };
  const { server, page, seconds: firstPage } = await started();
  const edits: number[] = [];
  for (let edit = 0; edit < Number(values.edits); edit++) {
    // The watcher of a server that has just answered may still be on its way through the folders.
    await setTimeout(edit ? 400 : 4000);
    const sentence = `Nobody had said so before the day number ${edit + 1}.`;
    appendFileSync(file, `\n${sentence}\n`);
    const saved = performance.now();
    await shows(page, sentence);
    edits.push((performance.now() - saved) / 1000);
  }
  await stop(server);
  const { server: second, seconds: again } = await started();
  await stop(second);
  const edit = edits.toSorted((a, b) => a - b)[edits.length >> 1] ?? 0;
  const row = { name, articles: size, firstPage, again, edit };
  rows.push(row);
  if (!values.json) print(row);
}

/** Asks for a page until a text stands in it. */
async function shows(page: string, text: string): Promise<void> {
  for (let tries = 0; tries < 20_000; tries++) {
    const answer = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (answer.includes(text)) return;
    await setTimeout(10);
  }
  throw new Error(`${page} never showed "${text}"`);
}

function print({ name, articles, firstPage, again, edit }: Row): void {
  const peer = rows.find((row) => row.articles === articles && row.name !== name);
  const ratio = (own: number, other: number | undefined) =>
    other === undefined ? '' : ` (${(own / other).toFixed(2)} × ${peer?.name})`;
  console.log(
    `${String(articles).padStart(5)} articles  ${name.padEnd(17)} first page ${firstPage.toFixed(2)} s${ratio(firstPage, peer?.firstPage)}, again ${again.toFixed(2)} s${ratio(again, peer?.again)}, edit to page ${edit.toFixed(3)} s${ratio(edit, peer?.edit)}`,
  );
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    server.once('exit', () => stopped());
    server.kill();
  });
}
