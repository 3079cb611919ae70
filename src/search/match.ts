import { isUnspaced } from '../text/fold.ts';
import type { Part } from './query.ts';

/** A stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export type Range = [start: number, end: number];

/**
 * The first place at or after `from` where folded text has what a part asks for: whole words, or the beginning of one
 * for a prefix; any stretch in scripts without spaces. A word may be written with a hyphen or an apostrophe
 * in it or without, a phrase goes on across punctuation.
 */
export function find(folded: string, part: Part, from: number): Range | undefined {
  const { words } = part;
  const anywhere = isUnspaced(words, 0);
  const sought = part.literal && !folded.includes("'") ? ` ${words}` : words[0]!;
  const shift = sought.length > 1 ? 1 : 0;
  for (let at = folded.indexOf(sought, from - shift); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const start = at + shift;
    if (!anywhere && !isEdge(folded, start - 1)) continue;
    const end = endOf(folded, start, part);
    if (end && (part.prefix || isUnspaced(words, words.length - 1) || isEdge(folded, end))) return [start, end];
  }
  return undefined;
}

/** Whether a word ends or begins here: at a space, or at `'`, where it may. */
function isEdge(folded: string, at: number): boolean {
  return folded[at] === ' ' || folded[at] === "'";
}

/** Where the words end that begin at `start`; nothing where other words stand there. */
function endOf(folded: string, start: number, { words, phrase }: Part): number | undefined {
  let at = start;
  for (let asked = 0; asked < words.length; ) {
    const wanted = words[asked]!;
    const found = folded[at];
    if (wanted === found || (isEdge(words, asked) && isEdge(folded, at))) {
      asked++;
      at++;
    } else if (wanted === "'" || (wanted === ' ' && betweenUnspaced(words, asked))) asked++;
    else if (found === "'" || (found === ' ' && phrase && betweenUnspaced(folded, at) && isUnspaced(words, asked)))
      at++;
    else return undefined;
  }
  return at;
}

function betweenUnspaced(folded: string, at: number): boolean {
  return isUnspaced(folded, at - 1) && isUnspaced(folded, at + 1);
}
