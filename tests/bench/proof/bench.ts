/**
 * node tests/bench/proof/bench.ts [--quotes 5000] [--copies 250] [--characters 100000] [--seed 1] [--json]
 * The check of quotes against the copies of their sources: time and memory, the share of true quotes that are found and
 * of falsified ones that are caught, beside approx-string-match (`npm install` in this folder first), with which
 * annotations are anchored on the web, in the same run. Speed is that of a processor that does nothing else.
 */
import { parseArgs } from 'node:util';
import { heardIn } from '../../../src/copies/whose-words.ts';
import { paragraphsOf } from '../../../src/extraction/segment/paragraphs.ts';
import { type Copy, copyOf } from '../../../src/proof/copy.ts';
import { prove } from '../../../src/proof/prove.ts';
import { faithful, falsified, randomOf, type Source, sourceOf } from './generate.ts';

const number = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: {
    quotes: number('5000'),
    copies: number('250'),
    characters: number('100000'),
    seed: number('1'),
    json: { type: 'boolean', default: false },
  },
});
const [quotes, copies, characters, seed] = [values.quotes, values.copies, values.characters, values.seed].map(
  Number,
) as [number, number, number, number];
const random = randomOf(seed);
/** Seconds of the processor that some work takes, and what it gives. */
function timed<T>(work: () => T): [seconds: number, result: T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, result];
}

type Matcher = (text: string, pattern: string, errors: number) => { errors: number }[];
let peer: Matcher | undefined;
try {
  ({ approximately: peer } = await import(new URL('peer.js', import.meta.url).href));
} catch {
  console.error('The peer is not installed (npm install in tests/bench/proof): measuring alone.');
}

const sources: Source[] = Array.from({ length: copies }, () => sourceOf(random, characters));
const perCopy = Math.ceil(quotes / copies);

// Speed: true quotes, each copy made ready once, as the check does it.
let prepared = 0;
let looked = 0;
let heard = 0;
let checked = 0;
for (const { text, said } of sources) {
  const [making, copy] = timed(() => copyOf(text, paragraphsOf(text)));
  prepared += making;
  const asked = Array.from({ length: perCopy }, () => said[Math.floor(random() * said.length)]!.text);
  looked += timed(() => asked.map((words) => prove(words, copy)))[0];
  checked += asked.length;
}
heard = timed(() => sources.slice(0, 10).map(({ text }) => heardIn(text)))[0] * (copies / Math.min(10, copies));
const large = sourceOf(random, 5_000_000);
const [largeSeconds] = timed(() => {
  const copy = copyOf(large.text, paragraphsOf(large.text));
  for (let i = 0; i < 100; i++) prove(large.said[(i * 97) % large.said.length]!.text, copy);
});
const memory = process.resourceUsage().maxRSS / 1024;

// Accuracy: one quote of each kind from many places of a few copies.
const few = sources.slice(0, 5).map(({ text, said }) => ({ text, said, copy: copyOf(text, paragraphsOf(text)) }));
const kinds = (of: typeof faithful) => Object.entries(of);
const rows = [
  ...kinds(faithful).map((kind) => ({ ...measured(kind), isTrue: true })),
  ...kinds(falsified).map((kind) => ({ ...measured(kind), isTrue: false })),
];

function measured([name, make]: [string, (words: string, random: () => number) => string | undefined]) {
  let [all, found, asked, byPeer] = [0, 0, 0, 0];
  let [ours, theirs] = [0, 0];
  for (const { text, said, copy } of few)
    for (let i = 0; i < 80; i++) {
      const { text: words } = said[Math.floor(random() * said.length)]!;
      const quote = make(words, random);
      if (quote === undefined || (quote === words && name !== 'as it stands')) continue;
      all++;
      const [seconds, proof] = timed(() => isFound(quote, copy));
      ours += seconds;
      if (proof) found++;
      // The peer reads the whole copy for each: a few quotes are enough to tell how it does.
      if (!peer || asked >= 60) continue;
      const [peerSeconds, matches] = timed(() => peer!(text, quote, Math.floor(quote.length / 20)));
      asked++;
      theirs += peerSeconds;
      if (matches.length) byPeer++;
    }
  return { name, all, found, asked, byPeer, ours: ours / all, theirs: theirs / Math.max(1, asked) };
}

function isFound(quote: string, copy: Copy): boolean {
  return 'places' in prove(quote, copy);
}

const share = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)} %` : '–');
const results = {
  copies,
  characters,
  quotes: checked,
  seconds: { prepare: prepared, lookUp: looked, hear: heard, oneCopyOf5MB: largeSeconds },
  memoryMB: Math.round(memory),
  kinds: rows,
};
if (values.json) console.log(JSON.stringify(results));
else {
  console.log(
    `${checked} quotes against ${copies} copies of ${characters} characters (CPU): made ready in ${prepared.toFixed(2)} s, looked up in ${looked.toFixed(2)} s; the importer hears who speaks in ${heard.toFixed(1)} s (only for quotes without a receipt). One copy of 5 MB with 100 quotes: ${largeSeconds.toFixed(2)} s. At most ${memory.toFixed(0)} MB.`,
  );
  const [ours, theirs] = rows.reduce(([a, b], row) => [a + row.ours, b + row.theirs], [0, 0] as [number, number]);
  if (peer)
    console.log(`Looking up took ${(theirs / ours).toFixed(0)} times as long with approx-string-match (5 % errors).`);
  for (const { name, all, found, asked, byPeer, isTrue } of rows)
    console.log(
      `${isTrue ? 'true ' : 'false'}  ${name.padEnd(28)} ${String(all).padStart(4)}  ${isTrue ? 'found ' : 'caught'} ${share(isTrue ? found : all - found, all).padStart(8)}${peer ? `   peer ${share(isTrue ? byPeer : asked - byPeer, asked).padStart(8)}` : ''}`,
    );
}
