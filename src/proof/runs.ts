import { isNegated } from './negation.ts';
import { type Words, wordsOf } from './words.ts';

/** What an author put between two runs, or before the first. */
export interface Gap {
  /** A mark of omission, or words in brackets. */
  isMarked: boolean;
  /** Whether words in brackets there hold a negation. */
  isNegated: boolean;
}

/** Words that should stand in the source without a break. */
export interface Run {
  words: Words;
  /** Where the run begins in the quote's text. */
  offset: number;
  /** What stands before it. */
  gap: Gap;
}

/** The runs of a quote, and what stands behind the last one. */
export interface Runs {
  runs: Run[];
  end: Gap;
}

/** `…`, `...`, `. . .`, bracketed or not; words in brackets, but not a letter of a word; the edge of a paragraph. */
const breaks =
  /(?:[[(]\s{0,9})?(?:…+|\.(?:[^\S\n]?\.){2,})(?:\s{0,9}[\])])?|\[(?![\p{L}\p{N}]\p{M}*\][\p{L}\p{N}])([^[\]]*)\]|\n[^\S\n]{0,99}\n/gu;

/** Parts a quote into the runs that are looked up. */
export function runsOf(text: string): Runs {
  const runs: Run[] = [];
  let gap: Gap = { isMarked: false, isNegated: false };
  let from = 0;
  const close = (to: number) => {
    const words = wordsOf(text.slice(from, to));
    if (!words.texts.length) return;
    runs.push({ words, offset: from, gap });
    gap = { isMarked: false, isNegated: false };
  };
  for (const { 0: found, 1: bracketed = '', index } of text.matchAll(breaks)) {
    close(index);
    from = index + found.length;
    gap = {
      isMarked: gap.isMarked || found.trim() !== '',
      isNegated: gap.isNegated || isNegated(wordsOf(bracketed).texts),
    };
  }
  close(text.length);
  return { runs, end: gap };
}
