import type { Range } from '../../text/range.ts';

/** What works with a title are: the film “Cold Water”, author of “The Slow River”. */
const WORK =
  /\b(?:album|author|autobiography|biography|book|comedy|creator|director|documentary|drama|editor|essay|exhibition|film|hit|host|memoir|movie|musical|novel|opera|painting|play|podcast|poem|programme|series|show|single|sitcom|song|star|wrote)(?:,?\s(?:of|titled|entitled|called|is))?\s$/iu;
/** Small words of a title. */
const SMALL = /^(?:a|an|and|as|at|by|de|for|from|in|is|la|of|on|or|the|to|with)$/;
const LONGEST = 10;

/** Whether a quotation is the title of a work, and nobody's words: all its words are capital, and a word for a work leads to it. */
export function isTitle(text: string, [start, end]: Range): boolean {
  // Most quotations stand behind a mark or begin with a small letter: those are told at once.
  if (text[start - 1] !== ' ' || !/^[\p{Ll}]..\p{Lu}/u.test(text.slice(start - 2, start + 2))) return false;
  if (!WORK.test(text.slice(Math.max(0, start - 40), start))) return false;
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= LONGEST &&
    words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && SMALL.test(word)))
  );
}
