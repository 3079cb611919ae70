import table from './english/model.json' with { type: 'json' };
import { verbsOfSaying } from './english/reporting-verbs.ts';

/** A linear model: one small number for each hashed feature. */
export interface Weights {
  bits: number;
  scale: number;
  values: Int8Array;
}

/** What the models decide. Each was trained alone, on what the text shows and the decisions before it. */
export type Decision = 'cue' | 'source' | 'before' | 'after' | 'end' | 'accept';

/** A verb of saying that was never counted reports about as often as the others do. */
const UNCOUNTED_SHARE = 60;

/** How often a word was the head of a cue where it was counted, in per cent. Only words worth a look. */
export const CUE_SHARE: ReadonlyMap<string, number> = new Map([
  ...Array.from(verbsOfSaying(), (verb): [string, number] => [verb, UNCOUNTED_SHARE]),
  ...Object.entries(table.words),
]);

const loaded = new Map<Decision, Weights>();

/** The weights of one decision, unpacked when first asked for. */
export function weightsOf(decision: Decision): Weights {
  let weights = loaded.get(decision);
  if (!weights) {
    const { scale, values: packed } = table.models[decision];
    const bytes = atob(packed);
    const values = new Int8Array(bytes.length);
    for (let index = 0; index < bytes.length; index++) values[index] = bytes.charCodeAt(index);
    weights = { bits: Math.log2(values.length), scale, values };
    loaded.set(decision, weights);
  }
  return weights;
}

/** Takes the features of a candidate, one by one: which question (`template`), and its one or two answers. */
export interface Tally {
  add(template: number, answer?: number, other?: number): void;
}

/** Adds up the weights of features as they come, so that nothing has to hold them. */
export class Score implements Tally {
  private sum = 0;
  private readonly scale: number;
  private readonly shift: number;
  private readonly values: Int8Array;

  constructor({ bits, scale, values }: Weights) {
    this.scale = scale;
    this.shift = 32 - bits;
    this.values = values;
  }

  add(template: number, answer = 0, other = 0): void {
    this.sum += this.values[feature(template, answer, other) >>> this.shift]!;
  }

  /** The score of what was added; the next one begins at nought. */
  take(): number {
    const score = this.sum * this.scale;
    this.sum = 0;
    return score;
  }
}

/** The scores of a decision, for one candidate after another. */
export function scoring(decision: Decision): Score {
  return new Score(weightsOf(decision));
}

/** A feature as a number: which question (`template`), and its one or two answers. */
export function feature(template: number, answer = 0, other = 0): number {
  let hash = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ answer, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/** The chance of a yes. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** What tells some candidates from each other. */
export interface Questions<Candidate> {
  /** A number that candidates have in common if all of `addShared` is the same for them. */
  group(candidate: Candidate): number;
  addShared(candidate: Candidate, tally: Tally): void;
  addOwn(candidate: Candidate, tally: Tally): void;
}

/** What was chosen, its share of all the weight, and the share of the candidates that come to the same. */
export interface Chosen<Candidate> {
  best: Candidate;
  share: number;
  alike: number;
}

/** The best of some candidates. `isAlike` tells of a candidate whether it comes to the same as the best. */
export function choose<Candidate>(
  decision: Decision,
  candidates: readonly Candidate[],
  questions: Questions<Candidate>,
  isAlike: (candidate: Candidate, best: Candidate) => boolean = Object.is,
): Chosen<Candidate> {
  if (candidates.length === 1) return { best: candidates[0]!, share: 1, alike: 1 };
  const score = scoring(decision);
  const scores: number[] = [];
  let group = Number.NaN;
  let common = 0;
  for (const candidate of candidates) {
    // Candidates that share features come one after the other: those are added up once.
    if (questions.group(candidate) !== group) {
      group = questions.group(candidate);
      questions.addShared(candidate, score);
      common = score.take();
    }
    questions.addOwn(candidate, score);
    scores.push(common + score.take());
  }
  let top = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[top]!) top = index;
  const best = candidates[top]!;
  let sum = 0;
  let alike = 0;
  for (let index = 0; index < scores.length; index++) {
    // Always in terms of the highest: no number grows too large.
    const weight = Math.exp(scores[index]! - scores[top]!);
    sum += weight;
    if (index === top || isAlike(candidates[index]!, best)) alike += weight;
  }
  return { best, share: 1 / sum, alike: alike / sum };
}
