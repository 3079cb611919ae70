import { cpSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishSearch } from '../../../src/search/publish.ts';
import { type MadeQuote, type MadeSpeaker, makeCorpus } from '../../search/make-corpus.ts';
import { launchBrowser } from '../../site/browser.ts';
import { enlarge } from '../../site/enlarge.ts';
import { buildSite, filesOf, temporary } from '../../site/site.ts';
import { corpusOf } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { type Asked, questionsOf } from './questions.ts';

const usage = `Search beside other engines: the same quotes, one run, ratios to ours.
  npm --prefix tests/bench/search install
  npm run bench:search -- [--quotes FILE.ndjson] [--sizes 500,5000] [--each 8]`;

const { values } = parseArgs({
  options: {
    quotes: { type: 'string' },
    sizes: { type: 'string', default: '500,5000,24000' },
    each: { type: 'string', default: '8' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

type Files = Record<string, Buffer>;
type Made = { speakers: MadeSpeaker[]; quotes: MadeQuote[] };
/** What is served, and where the page stands. */
type Engine = { files: Files; path?: string };
// Not in the types, for the peers are installed in this folder only.
const peersFile = './peers.js';
const {
  peers,
  script,
}: { peers: Record<string, (quotes: object[]) => Promise<Files>>; script(name: string): Promise<Buffer> } =
  await import(peersFile).catch((error) => {
    console.error(`${usage}\n\n${error.message}`);
    process.exit(1);
  });
/** The address says which file is needed, so the page asks for it before its script has come. */
const preload = `const asked = new URLSearchParams(location.search).getAll('speaker');
for (const file of asked.length ? asked.map((id) => 'speakers/' + id) : ['all']) {
  const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: manifest.version + '/' + file + '.json' };
  document.head.append(Object.assign(document.createElement('link'), link));
}`;

const { code, output, dir: site } = buildSite('content');
if (code) throw new Error(output);
const browser = await launchBrowser();
console.log(
  `${cpus().length} cores, Node ${process.version}, Chromium ${browser.version()}; brotli; medians; ×: theirs to ours`,
);
for (const size of values.sizes.split(',').map(Number)) {
  const made = corpusOf(size, values.quotes);
  const asked = questionsOf(made.quotes, Number(values.each));
  const word = asked.find(({ kind }) => kind === 'word')!;
  const ofSpeaker = asked.find(({ kind }) => kind === 'word of a speaker')!;
  const engines: Record<string, Engine> = { ours: { files: await ours(made) } };
  for (const [name, build] of Object.entries(peers))
    engines[name] = { files: { 'index.html': page(), ...(await build(rowsOf(made))) } };
  engines['our search page'] = { files: searchPage(made), path: 'search/' };
  await table(`${made.quotes.length} quotes of ${made.speakers.length} speakers, a word`, engines, word, asked);
  await table(
    `${made.quotes.length} quotes of ${made.speakers.length} speakers, a word of one speaker`,
    engines,
    ofSpeaker,
    [],
  );
}
await browser.close();

async function table(title: string, engines: Record<string, Engine>, first: Asked, asked: Asked[]): Promise<void> {
  const measured: [string, Measured][] = [];
  for (const [name, { files, path = '' }] of Object.entries(engines)) {
    // The finished page answers by drawing; its engine is asked directly.
    measured.push([name, await measure(browser, files, path, first, path ? [] : asked)]);
  }
  const [, base] = measured[0]!;
  const ratio = (value: number, to: number): string =>
    `${value.toFixed(value < 10 ? 2 : 0)} (×${(value / to).toFixed(2)})`;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      measured.map(([name, one]) => [
        name,
        {
          bytes: ratio(one.bytes, base.bytes),
          requests: one.requests,
          'slow 4G ms': ratio(one.slow, base.slow),
          'unthrottled ms': ratio(one.fast, base.fast),
          ...(one.query && { 'query ms': ratio(one.query, base.query) }),
          ...Object.fromEntries(
            Object.entries(one.exact).map(([kind, share]) => [`${kind} exact`, `${Math.round(share * 100)} %`]),
          ),
        },
      ]),
    ),
  );
}

/** The functions of the search in a page as bare as those of the peers. */
async function ours(made: Made): Promise<Files> {
  const { manifest, files } = publishSearch(makeCorpus(made));
  const published = Array.from(files(), ([path, json]): [string, Buffer] => [path, Buffer.from(json)]);
  return {
    'index.html': page(`<script>manifest=${JSON.stringify(manifest)};${preload}</script>`),
    'app.js': await script('ours.ts'),
    ...Object.fromEntries(published),
  };
}

/** The page that readers get, with its filters, addresses and worker. */
function searchPage(made: Made): Files {
  const dir = join(temporary(), 'dist');
  cpSync(site, dir, { recursive: true });
  enlarge(dir, makeCorpus(made));
  const parts = ['search', '_astro'].flatMap((folder) => filesOf(join(dir, folder)).map((file) => `${folder}/${file}`));
  return Object.fromEntries(parts.map((file) => [file, readFileSync(join(dir, file))]));
}

/** The same that our files hold, for peers show the same results. */
function rowsOf({ speakers, quotes }: Made): object[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes.map(({ id, article, text, speakers: said, kind, date, role, organization }) => ({
    id: `${article}/${id}`,
    article,
    text,
    speaker: said[0],
    name: names.get(said[0]!),
    kind,
    date,
    title: `About ${article}`,
    role,
    organization: organization && `The ${organization}`,
  }));
}

function page(head = ''): Buffer {
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Search</title>${head}<body><script type="module" src="app.js"></script>`,
  );
}
