import type { Range } from '../../text/range.ts';

const LINE_ENDS = /[\r\n\u2028\u2029]+|$/g;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/;

/** The paragraphs of a text: its lines, or, where lines are wrapped at a width, what stands between blank lines. */
export function paragraphsOf(text: string): Range[] {
  const lines: Range[] = [];
  const blocks: Range[] = [];
  let start = 0;
  // What stands between lines is looked for: an expression that runs over a line of millions of characters fills the stack.
  for (const { 0: end, index } of text.matchAll(LINE_ENDS)) {
    const range = trimmed(text, start, index);
    start = index + end.length;
    if (!range) continue;
    const before = lines.at(-1);
    lines.push(range);
    const block = blocks.at(-1);
    if (before && block && !blankBetween(text, before[1], range[0])) block[1] = range[1];
    else blocks.push([...range]);
  }
  return isWrapped(text, lines, blocks) ? blocks : lines;
}

/** Wrapped text: most lines that do not end a block are of a like length and stop in mid-sentence. */
function isWrapped(text: string, lines: readonly Range[], blocks: readonly Range[]): boolean {
  const ends = new Set(blocks.map((block) => block[1]));
  const broken = lines.filter((line) => !ends.has(line[1]));
  if (broken.length < 3 || broken.length < lines.length * 0.4) return false;
  const inMidSentence = broken.filter(
    ([start, end]) => end - start > 40 && end - start < 110 && !/[.?!:"”’')]/.test(text[end - 1]!),
  );
  return inMidSentence.length > broken.length * 0.7;
}

function blankBetween(text: string, from: number, to: number): boolean {
  return /(?:\r\n|\n|\r)[^\S\r\n]*[\r\n]/.test(text.slice(from, to));
}

function trimmed(text: string, start: number, end: number): Range | undefined {
  while (start < end && INVISIBLE.test(text[start]!)) start++;
  while (end > start && INVISIBLE.test(text[end - 1]!)) end--;
  return start < end ? [start, end] : undefined;
}
