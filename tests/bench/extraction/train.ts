/**
 * node tests/bench/extraction/train.ts GOLD.jsonl: counts the reporting words of a gold file and trains the five models of
 * `src/extraction/model.json` on it. GOLD: a line a text, `{text, statements: [{content, source, cue}]}`, offsets in UTF-16 units.
 * Only counts of single words and numbers of hashed features are written; no text of the gold file can be read from them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Clause, clauseOf } from '../../../src/extraction/clause.ts';
import {
  afterFeatures,
  beforeFeatures,
  endBefore,
  endFeatures,
  endsAfter,
  groupOf,
  startsAfter,
  startsBefore,
} from '../../../src/extraction/content.ts';
import { cueFeatures, mayBeCue } from '../../../src/extraction/cue.ts';
import table from '../../../src/extraction/model.json' with { type: 'json' };
import type { Decision } from '../../../src/extraction/model.ts';
import { paragraphsOf } from '../../../src/extraction/paragraphs.ts';
import { quotationsOf } from '../../../src/extraction/quotations.ts';
import type { Range } from '../../../src/extraction/range.ts';
import { sentencesOf } from '../../../src/extraction/sentences.ts';
import { goesOnAfter } from '../../../src/extraction/going-on.ts';
import { type Source, sourceFeatures, sourcesOf } from '../../../src/extraction/source.ts';
import { type Token, tokensOf } from '../../../src/extraction/tokens.ts';

interface Gold {
  text: string;
  statements: { content: Range[]; source: Range[] | null; cue: Range[] | null }[];
}
/** One choice: the features of every candidate one after the other, where each begins, and which is right. */
interface Choice {
  features: Uint32Array;
  begins: number[];
  right: number;
}

const BITS: Record<Decision, number> = { cue: 17, source: 16, before: 15, after: 16, end: 16 };
const EPOCHS = 12;
const RATE = 0.05;
const DECAY = 2e-6;
const output = new URL('../../../src/extraction/model.json', import.meta.url);
const golds = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((line): Gold => JSON.parse(line));

if (process.argv[3] === 'count') {
  const words = count(golds);
  const empty = { scale: 1, values: 'AA==' };
  write(words, { cue: empty, source: empty, before: empty, after: empty, end: empty });
  console.log(`${Object.keys(words).length} words`);
} else {
  const choices: Record<Decision, Choice[]> = { cue: [], source: [], before: [], after: [], end: [] };
  const missed = { head: 0, source: 0, before: 0, after: 0, end: 0, all: 0 };
  for (const gold of golds) collect(gold, choices, missed);
  console.log(
    Object.fromEntries(Object.entries(choices).map(([name, list]) => [name, list.length])),
    'not among the candidates:',
    missed,
  );
  const models = Object.fromEntries(
    Object.entries(choices).map(([name, list]) => [name, train(name as Decision, list)]),
  );
  write(table.words, models as Record<Decision, { scale: number; values: string }>);
}

function write(words: Record<string, number>, models: Record<Decision, { scale: number; values: string }>): void {
  writeFileSync(output, `${JSON.stringify({ words, models }, null, 2)}\n`);
}

function prepared({ text }: Gold): { tokens: Token[]; clauses: Clause[] }[] {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  return paragraphs.map((paragraph) => {
    const tokens = tokensOf(
      text,
      paragraph,
      quotations,
      Math.max(
        0,
        quotations.findIndex((quotation) => quotation.end > paragraph[0]),
      ),
    );
    return {
      tokens,
      clauses: sentencesOf(text, tokens, goesOnAfter(tokens))
        .map(([from, to]) => clauseOf(tokens, from, to))
        .filter((clause) => clause.to > clause.from),
    };
  });
}

function count(all: Gold[]): Record<string, number> {
  const seen = new Map<string, [uses: number, cues: number]>();
  for (const gold of all) {
    for (const { tokens } of prepared(gold)) {
      for (const token of tokens) {
        if (token.quotation >= 0 || !token.isWord || token.lower.length < 3) continue;
        const entry = seen.get(token.lower) ?? [0, 0];
        seen.set(token.lower, entry);
        entry[0]++;
        if (gold.statements.some(({ cue }) => cue?.some(([start, end]) => start <= token.start && token.end <= end)))
          entry[1]++;
      }
    }
  }
  const common =
    /^(?:the|and|for|that|with|his|her|their|its|about|from|are|was|were|been|have|has|had|not|will|would|also|this|she|they|who|you|him|them|out|all|after|over|more|than|now|one|when|what|how|but|can|did|does|own|both)$/;
  return Object.fromEntries(
    [...seen]
      .filter(([word, [uses, cues]]) => cues >= 4 && cues / uses >= 0.15 && !common.test(word))
      .sort()
      .map(([word, [uses, cues]]) => [word, Math.round((100 * cues) / uses)]),
  );
}

function collect(gold: Gold, choices: Record<Decision, Choice[]>, missed: Record<string, number>): void {
  for (const { tokens, clauses } of prepared(gold)) {
    for (const clause of clauses) {
      const heads = new Map<number, Gold['statements'][number]>();
      for (const statement of gold.statements) {
        const head = headOf(clause, statement.cue ?? []);
        if (head !== undefined) heads.set(head, statement);
        else if (
          statement.cue?.some(([start]) => start >= tokens[clause.from]!.start && start < tokens[clause.to - 1]!.end)
        )
          missed['head']!++;
      }
      for (let at = clause.from; at < clause.to; at++) {
        if (!mayBeCue(clause, at)) continue;
        const yes = heads.has(at);
        choices.cue.push(choiceOf([cueFeatures(clause, at), []], yes ? 0 : 1));
        if (yes) learn(clause, at, heads.get(at)!, choices, missed);
      }
    }
  }
}

function headOf(clause: Clause, cue: Range[]): number | undefined {
  let best: number | undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.tokens[at]!;
    if (!mayBeCue(clause, at) || !cue.some(([start, end]) => start <= token.start && token.end <= end)) continue;
    if (best === undefined || token.share > clause.tokens[best]!.share) best = at;
  }
  return best;
}

function learn(
  clause: Clause,
  at: number,
  { content, source, cue }: Gold['statements'][number],
  choices: Record<Decision, Choice[]>,
  missed: Record<string, number>,
): void {
  missed['all']!++;
  const sources = sourcesOf(clause, at);
  const want = source && stretchOf(clause, source);
  const rightSource = want ? nearest(sources, want) : 0;
  if (rightSource < 0) {
    missed['source']!++;
    return;
  }
  choices.source.push(
    choiceOf(
      sources.map((one) => sourceFeatures(clause, at, one)),
      rightSource,
    ),
  );
  const group = groupOf(at, sources[rightSource]!);
  const parts = content.map((range) => stretchOf(clause, [range])).filter((part) => part !== undefined);
  const end = endBefore(clause, group);
  const before = parts.find((part) => part[0] < group.start);
  const starts = startsBefore(clause, group);
  const rightBefore = starts.indexOf(before ? before[0] : -1);
  if (rightBefore < 0 || (before && before[1] !== end)) missed['before']!++;
  else
    choices.before.push(
      choiceOf(
        starts.map((start) => beforeFeatures(clause, group, start)),
        rightBefore,
      ),
    );
  const after = parts.find((part) => part[0] >= group.end);
  const laters = startsAfter(clause, group);
  const rightAfter = laters.indexOf(after ? after[0] : -1);
  if (rightAfter < 0) missed['after']!++;
  else
    choices.after.push(
      choiceOf(
        laters.map((start) => afterFeatures(clause, group, before !== undefined, start)),
        rightAfter,
      ),
    );
  if (!after) return;
  const ends = endsAfter(clause, after[0]);
  const rightEnd = ends.indexOf(after[1]);
  if (rightEnd < 0) missed['end']!++;
  else
    choices.end.push(
      choiceOf(
        ends.map((one) => endFeatures(clause, group, before !== undefined, after[0], one)),
        rightEnd,
      ),
    );
}

/** The candidate that is the wanted stretch, or else shares most with it. */
function nearest(sources: Source[], [start, end]: [number, number]): number {
  let best = -1;
  let most = 0.3;
  for (const [index, one] of sources.entries()) {
    const common = Math.min(one.end, end) - Math.max(one.start, start);
    const share = common / (one.end - one.start + end - start - common);
    if (one.side !== 'none' && share > most) [best, most] = [index, share];
  }
  return best;
}

/** Tokens of a clause that lie in some ranges, from the first to the last word or quoted mark. */
function stretchOf(clause: Clause, ranges: Range[]): [number, number] | undefined {
  let first = -1;
  let last = -1;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.tokens[at]!;
    if (!token.isWord && token.quotation < 0 && !(first >= 0 && /^[)\]]$/.test(token.text))) continue;
    if (!ranges.some(([start, end]) => start < token.end && token.start < end)) continue;
    if (first < 0) first = at;
    last = at + 1;
  }
  return first < 0 ? undefined : [first, last];
}

function choiceOf(candidates: number[][], right: number): Choice {
  const begins = [0];
  for (const candidate of candidates) begins.push(begins.at(-1)! + candidate.length);
  return { features: Uint32Array.from(candidates.flat()), begins, right };
}

/** Softmax regression by AdaGrad; the candidate without features scores nought, so that two candidates are a yes and a no. */
function train(name: Decision, choices: Choice[]): { scale: number; values: string } {
  const size = 1 << BITS[name];
  const shift = 32 - BITS[name];
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const total = new Float64Array(size);
  const since = new Uint32Array(size);
  let step = 0;
  let state = 42;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let left = choices.length - 1; left > 0; left--) {
      const other = Math.floor(random() * (left + 1));
      [choices[left], choices[other]] = [choices[other]!, choices[left]!];
    }
    let right = 0;
    for (const { features, begins, right: wanted } of choices) {
      step++;
      const count = begins.length - 1;
      const scores = new Float64Array(count);
      let top = 0;
      for (let candidate = 0; candidate < count; candidate++) {
        let score = 0;
        for (let at = begins[candidate]!; at < begins[candidate + 1]!; at++) score += weights[features[at]! >>> shift]!;
        scores[candidate] = score;
        if (score > scores[top]!) top = candidate;
      }
      if (top === wanted) right++;
      const highest = scores[top]!;
      const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
      for (let candidate = 0; candidate < count; candidate++) {
        const error = Math.exp(scores[candidate]! - highest) / sum - (candidate === wanted ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (let at = begins[candidate]!; at < begins[candidate + 1]!; at++) {
          const feature = features[at]! >>> shift;
          const slope = error + DECAY * weights[feature]! * choices.length * 0.01;
          squares[feature]! += slope * slope;
          total[feature]! += weights[feature]! * (step - since[feature]!);
          since[feature] = step;
          weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!);
        }
      }
    }
    if (epoch === EPOCHS - 1) console.log(name, 'epoch', epoch + 1, ((100 * right) / choices.length).toFixed(1));
  }
  // The mean over all steps holds for unseen texts better than the last state.
  weights.forEach((weight, feature) => {
    weights[feature] = (total[feature]! + weight * (step - since[feature]!)) / step;
  });
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  return {
    scale,
    values: Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer).toString('base64'),
  };
}
