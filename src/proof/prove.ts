import { lastAtOrBefore } from '../text/range.ts';
import { CLOSES, type Copy, ENDS_SENTENCE } from './copy.ts';
import { type Beginning, type Budget, findRun, type Match } from './find-run.ts';
import { isNegated } from './negation.ts';
import { type Run, type Runs, runsOf } from './runs.ts';
import { type Words, withoutFirst } from './words.ts';

/** Where the words of a quote stand in a copy. */
export interface Place {
  /** Stretches without a break, as UTF-16 offsets of the copy's text. */
  stretches: [start: number, end: number][];
  /** How many words were left out between runs. */
  leftOut: number;
}

/** What looking up a quote gives. */
export type Proof =
  /** There were no words to look up. */
  | { result: 'nothing' }
  /** They stand there: `abridged` with omissions or words in brackets; every place, in order. */
  | { result: 'verbatim' | 'abridged'; places: Place[] }
  | Fault;

/** Why the words do not stand in the source. */
export type Fault =
  /**
   * A run stands nowhere: where it begins to differ, as an offset in the quote's text, and, where some of its words stand
   * together, in the copy's. `isGivenUp` where the copy says one thing so often that not every place was looked at.
   */
  | { result: 'words-not-in-source'; differs: number; there?: number; isGivenUp: boolean }
  /** All runs stand there, but not in this order; or further apart than anybody would guess. */
  | { result: 'runs-out-of-order' | 'runs-apart'; differs: number }
  /** What was left out behind a place of the quote's text holds a negation: its words in the copy. */
  | { result: 'left-out-turns-round'; differs: number; leftOut: [start: number, end: number] };

/** So far apart may two runs stand, in characters. */
const furthest = 1500;
/** Enough for any text; a second at most for one made to be slow. */
const mostSteps = 5_000_000;

/** A chain of runs in a copy. */
interface Chain {
  matches: Match[];
  leftOut: number;
}

/** Looks a text up in a copy, word by word. The text may hold marks of omission and words in brackets. */
export function prove(text: string, copy: Copy): Proof {
  const asked = runsOf(text);
  const { runs } = asked;
  if (!runs.length) return { result: 'nothing' };
  const budget: Budget = { steps: mostSteps };
  const found: Match[][] = [];
  for (const run of runs) {
    const { matches, longest } = findRun(run.words, copy, budget);
    if (!matches.length) return notFound(run, longest, copy, budget);
    found.push(matches);
  }
  const chains = chainsOf(found, copy, furthest);
  if (!chains.length) {
    const result = chainsOf(found, copy, Infinity).length ? 'runs-apart' : 'runs-out-of-order';
    return { result, differs: runs[1]!.offset };
  }
  const judged = chains.map((chain) => ({ chain, turned: turnedRound(chain, asked, copy) }));
  const good = judged.filter(({ turned }) => !turned);
  if (!good.length) {
    const { run, leftOut } = judged[0]!.turned!;
    const { words, offset } = runs[run]!;
    return { result: 'left-out-turns-round', differs: offset + words.ends.at(-1)!, leftOut };
  }
  const isMarked = asked.end.isMarked || runs.some(({ gap }) => gap.isMarked);
  return {
    result: isMarked ? 'abridged' : 'verbatim',
    places: good.map(({ chain }) => ({
      stretches: chain.matches.flat().map(({ from, to }) => rangeOf(copy, from, to)),
      leftOut: chain.leftOut,
    })),
  };
}

function notFound({ words, offset }: Run, longest: Beginning | undefined, copy: Copy, budget: Budget): Fault {
  const isGivenUp = budget.steps <= 0;
  const differs = offset + words.starts[longest?.length ?? 0]!;
  const there = longest?.at ?? whereTheRestStands(words, copy, budget);
  return {
    result: 'words-not-in-source',
    differs,
    ...(there !== undefined && { there: copy.words.starts[there] ?? copy.text.length }),
    isGivenUp,
  };
}

/** The place before the words that follow the first one, of which there is none. */
function whereTheRestStands(words: Words, copy: Copy, budget: Budget): number | undefined {
  for (let skipped = 1; skipped < Math.min(words.texts.length, 5); skipped++) {
    const { matches, longest } = findRun(withoutFirst(words, skipped), copy, budget);
    const at = matches[0]?.[0]?.from ?? (longest && longest.at - longest.length);
    if (at !== undefined) return Math.max(0, at - skipped);
  }
  return undefined;
}

/** For each place of the first run, in order, the chain of all of them with the least left out. */
function chainsOf(found: readonly Match[][], copy: Copy, most: number): Chain[] {
  const { starts, ends } = copy.words;
  let later: Chain[] = found.at(-1)!.map((match) => ({ matches: [match], leftOut: 0 }));
  for (const matches of found.slice(0, -1).reverse()) {
    const beginnings = later.map((chain) => chain.matches[0]![0]!.from);
    later = matches.flatMap((match) => {
      const end = match.at(-1)!.to;
      let best: Chain | undefined;
      for (let i = lastAtOrBefore(beginnings, end - 1) + 1; i < later.length; i++) {
        const next = later[i]!;
        const from = beginnings[i]!;
        if (starts[from]! - ends[end - 1]! > most) break;
        const leftOut = next.leftOut + from - end;
        if (!best || leftOut < best.leftOut) best = { matches: [match, ...next.matches], leftOut };
      }
      return best ?? [];
    });
  }
  return later;
}

/** The first run behind which something was left out that turns its sentence round. */
function turnedRound(
  { matches }: Chain,
  { runs, end }: Runs,
  copy: Copy,
): { run: number; leftOut: [number, number] } | undefined {
  const { texts } = copy.words;
  for (const [run, match] of matches.entries()) {
    if ((runs[run + 1]?.gap ?? end).isNegated) continue;
    const from = match.at(-1)!.to;
    const next = matches[run + 1]?.[0]?.from;
    // Between two runs of one sentence all that is left out counts, else the word that follows: "the boats are | not".
    const isOneSentence = next !== undefined && !endsBetween(copy, from, next);
    const to = isOneSentence ? next : Math.min(from + 1, next ?? texts.length);
    if (to <= from || copy.before[from]! & (ENDS_SENTENCE | (isOneSentence ? 0 : CLOSES))) continue;
    if (isNegated(texts.slice(from, to))) return { run, leftOut: rangeOf(copy, from, to) };
  }
  return undefined;
}

/** Whether a sentence ends between the words before `from` and at `to`. */
function endsBetween(copy: Copy, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (copy.before[at]! & ENDS_SENTENCE) return true;
  return false;
}

/** The offsets of some words of a copy. */
function rangeOf({ words }: Copy, from: number, to: number): [number, number] {
  return [words.starts[Math.max(0, from)] ?? 0, words.ends[Math.min(to, words.ends.length) - 1] ?? 0];
}
