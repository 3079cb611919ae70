/**
 * node tests/bench/build/bench.ts [--sizes 10,100,500] [--no-peers] [--json]
 * What a build costs beside Eleventy 3 and an Astro site with the default content collection (`npm install` in this
 * folder first), which write the same kinds of page from the same invented articles: CPU, wall, memory, files, bytes.
 * `cold` draws every card; `cards kept` has them; `one edit` is the next build after a change in one article.
 * Other programs that run change the wall time; the ratios of CPU within one run are the figures to trust.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf, writeOurs, writePlain } from './generate.ts';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,500' },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const isAlone = values['no-peers'] || !existsSync(join(here, 'node_modules'));
if (isAlone && !values['no-peers'])
  console.error('The peers are not installed (npm install in tests/bench/build): measuring alone.');

interface Row {
  name: string;
  articles: number;
  quotes: number;
  cpu: number;
  wall: number;
  memory: number;
  files: number;
  megabytes: number;
}

/** Runs a program of Node and tells what it took. */
function run(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Pick<Row, 'cpu' | 'wall' | 'memory'> {
  const into = join(mkdtempSync(join(tmpdir(), 'bench-')), 'taken');
  const before = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import ${join(here, 'measure-process.mjs')}`,
      MEASURE_INTO: into,
      ...env,
    },
  });
  const wall = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  // A program may start others: what all of them took counts.
  const taken = readFileSync(into, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { cpu: number; memory: number });
  return {
    cpu: taken.reduce((sum, { cpu }) => sum + cpu, 0),
    wall,
    memory: Math.max(...taken.map(({ memory }) => memory)),
  };
}

function written(folder: string): Pick<Row, 'files' | 'megabytes'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}

const rows: Row[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const articles = articlesOf(size);
  const quotes = articles.reduce(
    (sum, { blocks }) => sum + blocks.filter((block) => typeof block !== 'string').length,
    0,
  );
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const add = (name: string, took: Pick<Row, 'cpu' | 'wall' | 'memory'>, site: string) => {
    const row = { name, articles: size, quotes, ...took, ...written(site) };
    rows.push(row);
    if (!values.json) print(row);
  };
  if (!isAlone) {
    const eleventy = join(folder, 'eleventy');
    cpSync(join(here, 'eleventy'), eleventy, { recursive: true });
    writePlain(join(eleventy, 'articles'), articles);
    symlinkSync(join(here, 'node_modules'), join(eleventy, 'node_modules'));
    add(
      'Eleventy',
      run([join(here, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], eleventy),
      join(eleventy, '_site'),
    );
    const astro = join(folder, 'astro');
    cpSync(join(here, 'astro'), astro, { recursive: true });
    writePlain(join(astro, 'articles'), articles);
    symlinkSync(join(here, 'node_modules'), join(astro, 'node_modules'));
    const cli = ['bin/astro.mjs', 'astro.js', 'dist/cli/index.js']
      .map((file) => join(here, 'node_modules/astro', file))
      .find((file) => existsSync(file))!;
    add('Astro collection', run([cli, 'build', '--silent'], astro), join(astro, '_site'));
  }
  const content = join(folder, 'content');
  writeOurs(content, articles);
  const cache = join(folder, 'cards');
  mkdirSync(cache);
  const site = join(folder, 'dist');
  const env = { CONTENT_DIR: content, OUT_DIR: site, CARD_CACHE: cache, BASE: '/' };
  // As npm runs it, so that what it says to Node counts.
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
  const build = () => run(scripts.build.split(' ').slice(1), root, env);
  add('ours, cold', build(), site);
  add('ours, cards kept', build(), site);
  appendFileSync(join(content, 'articles/report-0.md'), '\nOne sentence more.\n');
  add('ours, one edit', build(), site);
  rmSync(folder, { recursive: true });
}
if (values.json) console.log(JSON.stringify(rows));
else for (const name of new Set(rows.map((row) => row.name))) printGrowth(name);

function print({ name, articles, quotes, cpu, wall, memory, files, megabytes }: Row): void {
  const peers = rows.filter((row) => row.articles === articles && /Eleventy|Astro/.test(row.name) && row.name !== name);
  const ratios = peers.map((peer) => `${(cpu / peer.cpu).toFixed(2)} × ${peer.name}`).join(', ');
  console.log(
    `${String(articles).padStart(5)} articles, ${String(quotes).padStart(5)} quotes  ${name.padEnd(17)} ${cpu.toFixed(1).padStart(6)} s CPU ${wall.toFixed(1).padStart(6)} s  ${memory.toFixed(0).padStart(5)} MB memory ${String(files).padStart(6)} files ${megabytes.toFixed(1).padStart(6)} MB  ${ratios}`,
  );
}

/** How the CPU grows with the articles, what the smallest build takes left out: 1 is in step. */
function printGrowth(name: string): void {
  const own = rows.filter((row) => row.name === name).toSorted((a, b) => a.articles - b.articles);
  if (own.length < 3) return;
  const [start, ...rest] = own;
  const [first, last] = [rest[0]!, rest.at(-1)!];
  const over = (row: Row) => Math.max(0.01, row.cpu - start!.cpu);
  const exponent = Math.log(over(last) / over(first)) / Math.log(last.quotes / first.quotes);
  console.log(`${name}: CPU grows with the quotes to the power of ${exponent.toFixed(2)} (start-up left out)`);
}
