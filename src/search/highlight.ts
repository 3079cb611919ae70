import { foldLetters, gapsOf, mend } from '../text/fold.ts';
import { find, type Range } from './match.ts';
import type { Part, Query } from './query.ts';

/**
 * Where the words and phrases of a query stand in a text as it was written: in order, never overlapping,
 * never cutting a letter from its accents. A letter that folds to two (`ß`) is marked whole.
 */
export function highlight(text: string, query: Query): Range[] {
  const { folded, places } = foldWithPlaces(text);
  const found = query.parts
    .filter((part) => !part.not)
    .flatMap((part) => findAll(folded, part, places))
    .sort((a, b) => a[0] - b[0]);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push(range);
  }
  return ranges;
}

/** Spaces and `'` are never marked: what is found begins and ends with a letter. */
const nowhere: Range = [0, 0];

/** What `fold` gives, with the range of the original text behind each of its code units. */
export function foldWithPlaces(text: string): { folded: string; places: Range[] } {
  let letters = '';
  const origins: Range[] = [];
  for (const [start, end] of clusters(text)) {
    const part = foldLetters(text.slice(start, end));
    for (let i = 0; i < part.length; i++) origins.push([start, end]);
    letters += part;
  }
  const places: Range[] = [nowhere];
  let copied = 0;
  const folded = letters.replace(gapsOf(letters), (gap, at: number) => {
    const between = mend(gap, at, letters);
    places.push(...origins.slice(copied, at), ...(between ? [nowhere] : []));
    copied = at + gap.length;
    return between;
  });
  places.push(...origins.slice(copied), nowhere);
  return { folded: ` ${folded} `, places };
}

/** The shortest stretches of a text that fold on their own: a letter with the marks that belong to it. */
function clusters(text: string): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const character of text) {
    const last = found.at(-1);
    if (last && joins(text.slice(last[0], at), character)) last[1] = at + character.length;
    else found.push([at, at + character.length]);
    at += character.length;
  }
  return found;
}

function joins(before: string, character: string): boolean {
  if (character < '\x80') return false;
  // A family is one sign of several people, a flag one of two letters.
  if (before.endsWith('\u200d') || /^\p{RI}{2}$/u.test(before + character)) return true;
  const folded = foldLetters(character);
  return !folded || /^\p{M}/u.test(character) || foldLetters(before + character) !== foldLetters(before) + folded;
}

function findAll(folded: string, part: Part, places: Range[]): Range[] {
  const ranges: Range[] = [];
  for (let match = find(folded, part, 0); match; match = find(folded, part, match[1])) {
    ranges.push([places[match[0]]![0], places[match[1] - 1]![1]]);
  }
  return ranges;
}
