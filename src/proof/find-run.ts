import { CLOSES, type Copy, OPENS } from './copy.ts';
import type { Words } from './words.ts';

/** Words of a copy, by their places; the end is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** A run where it stands in a copy: several stretches where the source breaks off. */
export type Match = Stretch[];

/** How far some words of a run got in the copy. */
export interface Beginning {
  /** How many words of the run stand there. */
  length: number;
  /** The place of the first word of the copy that differs. */
  at: number;
}

/** So many words may stand between what a source breaks off and what it goes on with. */
const widestClause = 60;
/** More places than anybody needs to choose from. */
const mostMatches = 1000;

/** Steps that one look-up may still take: a text of one word said a million times has no end of places. */
export interface Budget {
  steps: number;
}

/**
 * Finds a run wherever it stands in a copy. A source breaks off its own quotation for a reporting clause: at a closing
 * mark the run may go on at any later opening mark of the paragraph; the words as they stand are tried first.
 */
export function findRun(run: Words, copy: Copy, budget: Budget): { matches: Match[]; longest: Beginning | undefined } {
  const matches: Match[] = [];
  let longest: Beginning | undefined;
  const note = (beginning: Beginning) => {
    if (!longest || beginning.length > longest.length) longest = beginning;
  };
  for (const at of firstPlaces(run, copy)) {
    if (budget.steps <= 0 || matches.length >= mostMatches) break;
    const match = matchAt(run, 0, copy, at, budget, note);
    if (match) matches.push(match);
  }
  return { matches, longest };
}

/** Where the first word of a run stands; its first letter may change case. */
function firstPlaces(run: Words, copy: Copy): number[] {
  const [first = '', second = ''] = run.texts;
  const forms = new Set([first, otherCase(first)]);
  if (run.hyphened.has(0)) for (const form of [...forms]) forms.add(form + second);
  const lists = Array.from(forms, (form) => copy.places.get(form) ?? []).filter((list) => list.length);
  return lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())].sort((a, b) => a - b);
}

function matchAt(
  run: Words,
  first: number,
  copy: Copy,
  from: number,
  budget: Budget,
  note: (beginning: Beginning) => void,
): Match | undefined {
  const { texts } = copy.words;
  // Marks at which the source may break off, with how much of the run stands before them.
  const marks: { word: number; at: number }[] = [];
  let word = first;
  let at = from;
  while (word < run.texts.length) {
    budget.steps--;
    if (word > first && at < texts.length && copy.before[at]! & CLOSES) marks.push({ word, at });
    const taken = at < texts.length ? same(run, word, copy.words, at) : undefined;
    if (!taken) break;
    word += taken[0];
    at += taken[1];
  }
  if (word >= run.texts.length) return [{ from, to: at }];
  note({ length: word, at });
  if (at === texts.length && word > first) marks.push({ word, at });
  for (const mark of marks.reverse())
    for (let next = mark.at + 1; next < texts.length && next <= mark.at + widestClause; next++) {
      if (budget.steps-- <= 0 || copy.paragraphs[next] !== copy.paragraphs[mark.at - 1]) break;
      if (!(copy.before[next]! & OPENS) || !same(run, mark.word, copy.words, next)) continue;
      const rest = matchAt(run, mark.word, copy, next, budget, note);
      if (rest) return [{ from, to: mark.at }, ...rest];
    }
  return undefined;
}

/** How many words of a run and of a copy are the same at some place: one, or two where a hyphen parts them. */
function same(run: Words, word: number, copy: Words, at: number): [taken: number, given: number] | undefined {
  const [asked, there] = [run.texts[word]!, copy.texts[at]!];
  // Where a run begins, and where an editor put the first letter into brackets, its case may be another.
  const isFree = word === 0 || run.lettered.has(word) || copy.lettered.has(at);
  const equal = (a: string, b: string) => a === b || (isFree && otherCase(a) === b);
  if (equal(asked, there)) return [1, 1];
  if (run.hyphened.has(word) && equal(asked + run.texts[word + 1], there)) return [2, 1];
  if (copy.hyphened.has(at) && equal(asked, there + copy.texts[at + 1])) return [1, 2];
  return undefined;
}

function otherCase(word: string): string {
  const [first = ''] = word;
  const small = first.toLowerCase();
  return (first === small ? first.toUpperCase() : small) + word.slice(first.length);
}
