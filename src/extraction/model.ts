import table from './model.json' with { type: 'json' };
import { verbsOfSaying } from './reporting-verbs.ts';

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

/** Sum of the weights of some features. */
export function scoreOf({ bits, scale, values }: Weights, features: readonly number[]): number {
  let sum = 0;
  const shift = 32 - bits;
  for (let index = 0; index < features.length; index++) sum += values[features[index]! >>> shift]!;
  return sum * scale;
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

/** What tells one candidate from the others: what it shares with some of them, summed up once, and what is its own. */
export interface Features {
  shared: number[];
  own: number[];
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
  featuresOf: (candidate: Candidate) => Features,
  isAlike: (candidate: Candidate, best: Candidate) => boolean = Object.is,
): Chosen<Candidate> {
  const weights = weightsOf(decision);
  const scores: number[] = [];
  let shared: number[] | undefined;
  let common = 0;
  for (const candidate of candidates) {
    const features = featuresOf(candidate);
    if (features.shared !== shared) {
      shared = features.shared;
      common = scoreOf(weights, shared);
    }
    scores.push(common + scoreOf(weights, features.own));
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
