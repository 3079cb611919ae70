import { CLOSERS } from '../text/quotation-marks.ts';

/** Words that begin with an apostrophe. */
const ELISION = /^'(?:[^\p{L}]|(?:em|tis|twas|til|cause|bout|n)\b)/iu;

/**
 * The speaker's own words in a quote of kind `mixed`: the stretches between quotation marks, marks included,
 * as `[start, end]` offsets. A single mark opens only after a space or at the start, so apostrophes do not.
 */
export function ownWords(text: string): [number, number][] {
  const stretches: [number, number][] = [];
  // What is not closed before the end is closed nowhere later either: it is looked for once.
  const unclosed = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    const closing = CLOSERS[text[i]!];
    if (
      !closing ||
      unclosed.has(closing) ||
      (i > 0 && /[\p{L}\p{N}]/u.test(text[i - 1]!) && !'「『'.includes(text[i]!)) ||
      // Where it opens, as in Swedish, nothing but a space is before it; elsewhere it is left over from an earlier one.
      (text[i] === '”' && /\S/.test(text[i - 1] ?? ' ')) ||
      ELISION.test(text.slice(i, i + 8))
    )
      continue;
    let end = i + 1;
    let isInside = false;
    for (; end < text.length && ((isInside && text[end] === '"') || !closes(text, end, closing)); end++)
      if (text[end] === '"' && text[i] !== '"') isInside = /[\s([{]/.test(text[end - 1]!);
    if (end === text.length) {
      unclosed.add(closing);
      continue;
    }
    stretches.push([i, end + 1]);
    i = end;
  }
  return stretches;
}

/** Whether a text stands in one pair of quotation marks that it opens and closes with. */
export function isInMarks(text: string): boolean {
  const [first] = ownWords(text);
  return first !== undefined && first[0] === 0 && first[1] === text.length;
}

/** Whether the mark at `at` is one of those that close, and no apostrophe or mark that opens anew. */
function closes(text: string, at: number, closing: string): boolean {
  const mark = text[at]!;
  if (!closing.includes(mark) || (/['’]/.test(mark) && /\p{L}/u.test(text[at + 1] ?? ''))) return false;
  return mark === closing[0] || /[^\s\d([{]/u.test(text[at - 1]!);
}
