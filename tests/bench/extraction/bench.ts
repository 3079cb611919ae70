/**
 * node tests/bench/extraction/bench.ts --gold GOLD.jsonl [--speakers NAMES.jsonl] [--rounds 15] [--summary]
 * Accuracy and speed of extraction, beside two libraries from npm (`npm install` in this folder first) in the same run.
 * GOLD: a line a text, `{file, text, statements: [{id, content, source, cue}]}`, offsets in UTF-16 units.
 * NAMES: a line a statement, `{file, id, name}`: the full name of its speaker.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../../src/extraction/extract.ts';
import { SURE } from '../../../src/extraction/statements/certainty.ts';
import { type Answer, compare, emptyCounts, figures, type Gold, isSameName, type Kind } from './measure.ts';

/** Statements are put together by how sure they are said to be: from each of these on, up to the one before. */
const LEVELS = [0.9, 0.8, SURE, 0.5, 0];

type Tool = (text: string) => (Answer & { confidence?: number })[];

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    speakers: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    summary: { type: 'boolean', default: false },
  },
});
if (!values.gold) {
  console.error(
    'Usage: npm run bench:extraction -- --gold GOLD.jsonl [--speakers NAMES.jsonl] [--rounds 15] [--summary]',
  );
  process.exit(1);
}
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const golds = lines<Gold>(values.gold);
const names = values.speakers ? lines<{ file: string; id: string; name: string }>(values.speakers) : [];

const tools = new Map<string, Tool>([['attributed', ours]]);
try {
  const peers: { winkNlp: Tool; compromise: Tool } = await import(new URL('peers.js', import.meta.url).href);
  tools.set('wink-nlp', peers.winkNlp).set('compromise', peers.compromise);
} catch {
  console.error('The peers are not installed (npm install in tests/bench/extraction): measuring alone.');
}

const characters = golds.reduce((sum, { text }) => sum + text.length, 0);
const speeds = speed();
const results = Object.fromEntries(
  Array.from(tools, ([name, tool]) => [
    name,
    { ...accuracy(tool), charactersPerSecond: Math.round(speeds.get(name)!) },
  ]),
);
if (values.summary) console.log(JSON.stringify({ texts: golds.length, characters, results }));
else print();

function ours(text: string): ReturnType<Tool> {
  return extract(text).statements.map(({ content, source, cue, speakers, confidence }) => ({
    content,
    source: source ? [source] : null,
    cue: cue ? [cue] : null,
    speaker: speakers[0] ?? null,
    confidence,
  }));
}

function emptyShare(): { right: number; all: number } {
  return { right: 0, all: 0 };
}

function accuracy(tool: Tool) {
  const counts = emptyCounts();
  const speakers = { matched: 0, right: 0, wrong: 0, wrongAsSure: 0 };
  const reliability = LEVELS.map((least) => ({
    least,
    direct: emptyShare(),
    mixed: emptyShare(),
    indirect: emptyShare(),
  }));
  for (const gold of golds) {
    const pairs = new Map<string, Answer & { confidence?: number }>();
    const judged: { kind: Kind; answer: Answer & { confidence?: number }; isRight: boolean }[] = [];
    const misnamed = new Set<Answer>();
    compare(gold, tool(gold.text), counts, pairs, (kind, answer, isRight) => judged.push({ kind, answer, isRight }));
    for (const { id, name } of names.filter(({ file }) => file === gold.file)) {
      const answer = pairs.get(id);
      if (!answer) continue;
      speakers.matched++;
      if (answer.speaker && isSameName(answer.speaker, name)) speakers.right++;
      else if (answer.speaker) {
        speakers.wrong++;
        misnamed.add(answer);
        if ((answer.confidence ?? 1) >= SURE) speakers.wrongAsSure++;
      }
    }
    for (const { kind, answer, isRight } of judged) {
      const share = reliability.find(({ least }) => (answer.confidence ?? 0) >= least)![kind];
      share.all++;
      if (isRight && !misnamed.has(answer)) share.right++;
    }
  }
  const kinds = Object.fromEntries((Object.keys(counts) as Kind[]).map((kind) => [kind, figures(counts[kind])]));
  return { kinds, reliability, ...(names.length && { speakers }) };
}

/**
 * Characters a second: the median of some rounds, the tools by turns, so that a busy machine is unfair to none. Enough rounds that
 * most of them run compiled code: the first ones take three times as long.
 */
function speed(): Map<string, number> {
  const seconds = new Map<string, number[]>();
  for (const tool of tools.values()) for (const { text } of golds.slice(0, 10)) tool(text);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, tool] of tools) {
      const start = performance.now();
      for (const { text } of golds) tool(text);
      seconds.set(name, [...(seconds.get(name) ?? []), (performance.now() - start) / 1000]);
    }
  }
  return new Map(
    Array.from(seconds, ([name, all]) => [name, characters / all.sort((a, b) => a - b)[all.length >> 1]!]),
  );
}

function print(): void {
  const one = (number: number) => number.toFixed(1).padStart(5);
  console.log(
    `${golds.length} texts, ${characters} characters. F and precision in per cent; indirect: with a verb of saying.`,
  );
  for (const [name, { kinds, reliability, speakers, charactersPerSecond }] of Object.entries(results)) {
    const shown = Object.entries(kinds).map(
      ([kind, { f, strictF, precision }]) => `${kind} F ${one(f)} (exact ${one(strictF)}) P ${one(precision)}`,
    );
    console.log(
      `${name.padEnd(12)} ${shown.join('   ')}   ${(charactersPerSecond / 1000).toFixed(0)} thousand characters a second`,
    );
    if (speakers)
      console.log(
        `${''.padEnd(12)} speakers: ${one((100 * speakers.right) / (speakers.matched || 1))} right of ${speakers.matched}, ${speakers.wrong} wrong, ${speakers.wrongAsSure} of them shown as sure`,
      );
    // Only who says how sure he is can be held to it.
    if (name === 'attributed')
      for (const { least, ...shares } of reliability)
        console.log(
          `${''.padEnd(12)} ${least.toFixed(2)} and over: ${Object.entries(shares)
            .map(([kind, { right, all }]) => `${kind} ${one((100 * right) / (all || 1))} % right of ${all}`)
            .join('   ')}`,
        );
  }
}
