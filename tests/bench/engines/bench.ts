import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answers } from '../../../src/engines/answers.ts';
import type { Fed } from '../../../src/engines/feed.ts';
import { load, useEngine } from '../../../src/engines/load.ts';
import { openToLoad } from '../../../src/engines/openers.ts';
import { openSiteSearch } from '../../../src/engines/site-search.ts';
import type { FoundQuote } from '../../../src/search/records.ts';
import { readState } from '../../../src/search/state.ts';
import { type Daemon, postgresPrograms, searchd, startPostgres, startSphinx } from '../../engines/daemons.ts';
import { generate, random } from '../../search/generate.ts';

// npm run bench:engines [-- QUOTES … [FILE.ndjson]]: loads as many quotes into every engine that is installed and asks each
// the same questions. Quotes are generated, or taken from lines of quotes.json's form and repeated under other ids.
const [sizes, [file]] = [
  process.argv
    .slice(2)
    .filter((one) => /^\d+$/.test(one))
    .map(Number),
  process.argv.slice(2).filter((one) => !/^\d+$/.test(one)),
];
const [postgres, sphinx] = [postgresPrograms(), searchd()];
const engines: [name: string, start: (() => Promise<Daemon>) | undefined][] = [
  ['SQLite', undefined],
  ...(postgres ? [['PostgreSQL', () => startPostgres(postgres)] as [string, () => Promise<Daemon>]] : []),
  ...(sphinx ? [['Sphinx', () => startSphinx(sphinx)] as [string, () => Promise<Daemon>]] : []),
  ...(sphinx ? [['Sphinx, 2 nodes', () => startSphinx(sphinx, 2)] as [string, () => Promise<Daemon>]] : []),
];
/** Questions of each class. None is asked twice; words that come back are remembered, as in use. */
const many = 40;

/** Questions of all classes that are asked together, so many of them at a time. */
const together = { questions: 240, atOnce: 8 };

console.log(
  '| quotes | engine | load s | MB of disk | MB of memory | class | p50 ms | p95 ms | asked a second |\n|---|---|---|---|---|---|---|---|---|',
);
for (const size of sizes.length ? sizes : [10_000, 100_000]) {
  const quotes = await quotesOf(size);
  for (const [name, start] of engines) {
    const dir = mkdtempSync(join(tmpdir(), 'attributed-bench-'));
    const daemon = await start?.();
    const address = daemon?.address ?? 'sqlite';
    const store = join(dir, 'store.db');
    const began = performance.now();
    const opened = await openToLoad(store, address);
    await useEngine(opened.store, opened.engine);
    await load(opened.store, opened.engine, fed(quotes, size));
    opened.store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    await opened.engine.close();
    opened.store.close();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const bytes = statSync(store).size + (daemon ? sizeOf(daemon.folders) : 0);
    const search = await openSiteSearch(store, { engine: address, within: 60_000 });
    const report = (kind: string, { times, seconds: all }: Asked): void => {
      const sorted = times.sort((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(0);
      const memory = memoryOf([process.pid, ...(daemon?.processes() ?? [])]);
      const told = [size, name, seconds, megabytes(bytes), megabytes(memory), kind, at(0.5), at(0.95)];
      console.log(`| ${told.join(' | ')} | ${(times.length / all).toFixed(1)} |`);
    };
    for (const [kind, questions] of Object.entries(questionsOf(quotes, 5, many)))
      report(kind, await ask(search.answers(), questions, 1));
    const mixed = Object.values(questionsOf(quotes, 6, together.questions / 6));
    const shuffled = mixed[0]!.flatMap((_, at) => mixed.map((list) => list[at]!));
    report(`all, ${together.atOnce} at once`, await ask(search.answers(), shuffled, together.atOnce));
    await search.close();
    await daemon?.stop();
    for (const folder of [dir, ...(daemon?.folders ?? [])]) rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();

/** How many milliseconds each question took, and how many seconds all. */
interface Asked {
  times: number[];
  seconds: number;
}

async function ask(answers: Answers, questions: string[], atOnce: number): Promise<Asked> {
  const times: number[] = [];
  const left = questions.values();
  const reader = async (): Promise<void> => {
    for (const question of left) {
      const state = readState(new URLSearchParams(question));
      const began = performance.now();
      await answers.answer(state, { want: 'shown', from: 0, to: 30 });
      await answers.answer(state, { want: 'surroundings', typed: '' });
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, reader));
  return { times, seconds: (performance.now() - began) / 1000 };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** The memory that some processes and those they started take, what they share counted once. */
function memoryOf(processes: number[]): number {
  return processes.reduce((sum, one) => {
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'));
    return sum + Number(pss?.[1] ?? 0) * 1024;
  }, 0);
}

function sizeOf(folders: string[]): number {
  return folders.reduce(
    (sum, folder) => sum + Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]),
    0,
  );
}

/** At most 100,000 different quotes; more are these again under other ids. */
async function quotesOf(size: number): Promise<FoundQuote[]> {
  if (file) return fromFile(Math.min(size, 100_000));
  const made = generate(Math.min(size, 100_000));
  return made.quotes.map((quote) => ({
    key: `${quote.article}/${quote.id}`,
    id: quote.id,
    kind: quote.kind!,
    text: quote.text,
    language: 'en',
    date: quote.date,
    dateFrom: 'quote' as const,
    article: {
      slug: quote.article!,
      title: quote.article!,
      date: '2021-01-01',
      topics: (quote.topics ?? []).map((id) => ({ id, name: id })),
    },
    voices: quote.speakers.map((id) => ({
      speaker: { id, kind: 'person', name: id },
      ...(quote.organization && { organization: { id: quote.organization, name: quote.organization } }),
    })),
  }));
}

async function fromFile(size: number): Promise<FoundQuote[]> {
  const quotes: FoundQuote[] = [];
  for await (const line of createInterface({ input: createReadStream(file!) })) {
    const { id, article, kind, text, speaker, date } = JSON.parse(line);
    const name = String(speaker);
    quotes.push({
      key: id,
      id,
      kind,
      text,
      language: 'en',
      date,
      dateFrom: 'quote',
      article,
      voices: [{ speaker: { id: name, kind: 'person', name } }],
    });
    if (quotes.length === size) break;
  }
  return quotes;
}

async function* fed(quotes: FoundQuote[], size: number): AsyncGenerator<Fed> {
  for (let at = 0; at < size; at++) {
    const quote = quotes[at % quotes.length]!;
    const again = Math.floor(at / quotes.length);
    yield {
      quote: again
        ? {
            ...quote,
            key: `${again}-${quote.key}`,
            article: { ...quote.article, slug: `${again}-${quote.article.slug}` },
          }
        : quote,
      aliases: new Map(),
    };
  }
}

function questionsOf(quotes: FoundQuote[], seed: number, many: number): Record<string, string[]> {
  const next = random(seed);
  const pick = <Item>(list: Item[]): Item => list[Math.floor(next() * list.length)]!;
  const words = (length: number): string => {
    const all = pick(quotes)
      .text.split(/\s+/)
      .filter((word) => /^\p{L}+$/u.test(word));
    const at = Math.floor(next() * Math.max(1, all.length - length));
    return all.slice(at, at + length).join(' ') || 'the';
  };
  const make = (question: () => string) => Array.from({ length: many }, question);
  return {
    'a word': make(() => `q=${words(1)}`),
    'two words': make(() => `q=${words(2)}`),
    'a phrase': make(() => `q="${words(3)}"`),
    'a beginning': make(() => `q=${words(1).slice(0, 2)}`),
    'without a word': make(() => `q=${words(1)} -${words(1)}`),
    'a word of a kind in some years': make(() => `q=${words(1)}&kind=direct&from=2012&to=2016`),
  };
}
