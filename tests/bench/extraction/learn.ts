import type { Weights } from '../../../src/extraction/languages/model.ts';

/** One choice: the features of every candidate one after the other, where each begins, and which is right. */
export interface Choice {
  features: Uint32Array;
  begins: number[];
  right: number;
}

/** A model as `model.json` holds it. */
export interface Packed {
  scale: number;
  values: string;
}

const EPOCHS = 12;
const RATE = 0.05;
const DECAY = 2e-6;
/** A choice among candidates of which one is right. */
export function choiceOf(candidates: number[][], right: number): Choice {
  const begins = [0];
  for (const candidate of candidates) begins.push(begins.at(-1)! + candidate.length);
  return { features: Uint32Array.from(candidates.flat()), begins, right };
}

/** Softmax regression by AdaGrad; the candidate without features scores nought, so that two candidates are a yes and a no. */
export function learn(name: string, bits: number, choices: Choice[]): Packed {
  const size = 1 << bits;
  const shift = 32 - bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const total = new Float64Array(size);
  const since = new Uint32Array(size);
  let step = 0;
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
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

/** A packed model as the program uses it. */
export function unpacked({ scale, values: packed }: Packed): Weights {
  const values = new Int8Array(Buffer.from(packed, 'base64'));
  return { bits: Math.log2(values.length), scale, values };
}
