/**
 * node tests/bench/extraction/bench.ts [--gold GOLD.jsonl [--speakers NAMES.jsonl]] [--rounds 15] [--summary]
 * What is right, wrong though sure, and missed in the invented texts of each kind, and how often what is that sure is right.
 * With GOLD also accuracy and speed on it, beside two libraries from npm (`npm install` in this folder first) in the same run.
 * GOLD: a line a text, `{file, text, statements: [{id, content, source, cue}]}`, offsets in UTF-16 units.
 * NAMES: a line a statement, `{file, id, name}`: the full name of its speaker.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../../src/extraction/extract.ts';
import { SURE } from '../../../src/extraction/statements/certainty.ts';
import { judge, judgedTexts } from '../../extraction/answers.ts';
import { type Answer, compare, emptyCounts, figures, type Gold, isSameName, type Kind } from './measure.ts';

/** Statements are put together by how sure they are said to be: from each of these on, up to the one before. */
const LEVELS = [0.9, 0.8, SURE, 0.5, 0];

type Tool = (text: string) => (Answer & { confidence?: number; kind?: Kind })[];
type Graded = { kind: Kind; confidence: number };
type Share = ReturnType<typeof emptyShare>;
type Reliability = { least: number } & Record<Kind, Share>;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    speakers: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    summary: { type: 'boolean', default: false },
  },
});
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const golds = values.gold ? lines<Gold>(values.gold) : [];
const names = values.speakers ? lines<{ file: string; id: string; name: string }>(values.speakers) : [];

const sets = invented();
const tools = new Map<string, Tool>([['attributed', ours]]);
if (golds.length) {
  try {
    const peers: { winkNlp: Tool; compromise: Tool } = await import(new URL('peers.js', import.meta.url).href);
    tools.set('wink-nlp', peers.winkNlp).set('compromise', peers.compromise);
  } catch {
    console.error('The peers are not installed (npm install in tests/bench/extraction): measuring alone.');
  }
}

const characters = golds.reduce((sum, { text }) => sum + text.length, 0);
const speeds = golds.length ? speed() : new Map<string, number>();
const results = golds.length
  ? Object.fromEntries(
      Array.from(tools, ([name, tool]) => [
        name,
        { ...accuracy(tool), charactersPerSecond: Math.round(speeds.get(name)!) },
      ]),
    )
  : {};
if (values.summary) console.log(JSON.stringify({ sets, texts: golds.length, characters, results }));
else {
  printSets();
  if (golds.length) print();
}

/** For each kind of invented text, what became of its statements, and of each level how many are right, by kind of statement. */
function invented() {
  const all = judgedTexts();
  return [...new Set(all.map(({ set }) => set))].map((set) => {
    const verdicts = all.filter((one) => one.set === set).map(judge);
    const [right, wrong, missed] = (['right', 'wrong', 'missed'] as const).map((key) =>
      verdicts.flatMap((verdict): { kind: Kind; confidence?: number }[] => verdict[key]),
    ) as [Graded[], Graded[], unknown[]];
    const reliability = emptyReliability().filter(({ least }) => least >= SURE);
    for (const [list, isRight] of [[right, true] as const, [wrong, false] as const])
      for (const { kind, confidence } of list) countIn(reliability, confidence, kind, isRight);
    return { set, right: right.length, wrong: wrong.length, missed: missed.length, reliability };
  });
}

function emptyReliability(): Reliability[] {
  return LEVELS.map((least) => ({ least, direct: emptyShare(), mixed: emptyShare(), indirect: emptyShare() }));
}

function countIn(reliability: readonly Reliability[], confidence: number, kind: Kind, isRight: boolean): void {
  const share = reliability.find(({ least }) => confidence >= least)![kind];
  share.all++;
  if (isRight) share.right++;
}

function ours(text: string): ReturnType<Tool> {
  return extract(text).statements.map(({ kind, content, source, cue, speakers, confidence }) => ({
    kind,
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
  const reliability = emptyReliability();
  for (const gold of golds) {
    const pairs = new Map<string, ReturnType<Tool>[number]>();
    const judged: { kind: Kind; answer: ReturnType<Tool>[number]; isRight: boolean }[] = [];
    const misnamed = new Set<Answer>();
    compare(gold, tool(gold.text), counts, pairs, (kind, answer: ReturnType<Tool>[number], isRight, wanted) =>
      // Words in marks, and turns, are direct whatever stands around them in the gold.
      judged.push({
        kind,
        answer,
        isRight: isRight && (answer.kind === 'direct' || !wanted || answer.kind === wanted),
      }),
    );
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
      countIn(reliability, answer.confidence ?? 0, kind, isRight && !misnamed.has(answer));
    }
  }
  const kinds = Object.fromEntries((Object.keys(counts) as Kind[]).map((kind) => [kind, figures(counts[kind])]));
  return { kinds, reliability, ...(names.length && { speakers }) };
}

/**
 * Characters a second of processor time, which a busy machine leaves alone: the median of some rounds, the tools by turns.
 * Enough rounds that most of them run compiled code: the first ones take three times as long.
 */
function speed(): Map<string, number> {
  const seconds = new Map<string, number[]>();
  for (const tool of tools.values()) for (const { text } of golds.slice(0, 10)) tool(text);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, tool] of tools) {
      const start = process.cpuUsage();
      for (const { text } of golds) tool(text);
      const { user, system } = process.cpuUsage(start);
      seconds.set(name, [...(seconds.get(name) ?? []), (user + system) / 1e6]);
    }
  }
  return new Map(
    Array.from(seconds, ([name, all]) => [name, characters / all.sort((a, b) => a - b)[all.length >> 1]!]),
  );
}

function printSets(): void {
  console.log(
    'Invented texts: statements that are right, wrong though sure, missed or asked; then per cent right of how many.',
  );
  for (const { set, right, wrong, missed, reliability } of sets) {
    console.log(`${set.padEnd(12)} ${right} right, ${wrong} wrong, ${missed} missed`);
    for (const line of reliability) console.log(`${''.padEnd(12)} ${levelLine(line)}`);
  }
}

function levelLine({ least, ...shares }: Reliability): string {
  const kinds = Object.entries(shares).map(([kind, { right, all }]) =>
    all ? `${kind} ${((100 * right) / all).toFixed(1).padStart(5)} % right of ${all}` : `${kind} none`,
  );
  return `${least.toFixed(2)} and over: ${kinds.join('   ')}`;
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
      `${name.padEnd(12)} ${shown.join('   ')}   ${(charactersPerSecond / 1000).toFixed(0)} thousand characters a second of processor time`,
    );
    if (speakers)
      console.log(
        `${''.padEnd(12)} speakers: ${one((100 * speakers.right) / (speakers.matched || 1))} right of ${speakers.matched}, ${speakers.wrong} wrong, ${speakers.wrongAsSure} of them shown as sure`,
      );
    // Only who says how sure he is can be held to it.
    if (name === 'attributed') for (const line of reliability) console.log(`${''.padEnd(12)} ${levelLine(line)}`);
  }
}
