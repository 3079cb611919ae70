import type { Kind } from '../../article/article.ts';
import { CLOSERS, DOUBLE_MARKS, QUOTATION_MARKS } from '../../text/quotation-marks.ts';
import { lastAtOrBefore, type Range } from '../../text/range.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import { clean } from '../languages/vocabulary.ts';
import type { Quotation } from '../segment/quotations.ts';

const DOUBLE_MARK = new RegExp(`[${DOUBLE_MARKS}]`, 'g');
const WORD = /[\p{L}\p{N}]/u;
const NOTHING = new RegExp(`^[\\s\\u200b-\\u200d\\u2060\\ufeff${QUOTATION_MARKS},.;:!?…—–()[\\]-]*$`, 'u');

/** Whose wording some content is: all of it between marks, none, or some. */
export function kindOf(
  text: string,
  content: readonly Range[],
  quotations: readonly Quotation[],
  starts: readonly number[],
): Kind {
  let inside = false;
  let outside = false;
  for (const [start, end] of content) {
    let at = start;
    let index = Math.max(0, lastAtOrBefore(starts, start));
    while (at < end) {
      while (index < quotations.length && quotations[index]!.end <= at) index++;
      const quotation = quotations[index];
      const quoted = quotation !== undefined && quotation.start <= at;
      const until = Math.min(end, quoted ? quotation.end : (quotation?.start ?? end));
      if (WORD.test(text.slice(at, until))) {
        if (quoted) inside = true;
        else outside = true;
      }
      at = until;
    }
  }
  return outside ? (inside ? 'mixed' : 'indirect') : 'direct';
}

/** The pieces of a statement as a reader has them: the outer marks of direct words and the "that" of a report left off. */
export function partsOf(
  text: string,
  content: readonly Range[],
  kind: Kind,
  paragraphStarts: readonly number[],
): string[] {
  const parts: string[] = [];
  let before: Range | undefined;
  for (const range of content) {
    const [first, ...rest] = paragraphsIn(range, paragraphStarts);
    const written = [first!, ...rest].map(([start, end]) => tidy(text.slice(start, end), kind)).join('\n\n');
    if (before && NOTHING.test(text.slice(before[1], range[0]))) {
      const breaks = lastAtOrBefore(paragraphStarts, before[1] - 1) !== lastAtOrBefore(paragraphStarts, range[0]);
      parts[parts.length - 1] += (breaks ? '\n\n' : ' ') + written;
    } else parts.push(written);
    before = range;
  }
  return parts;
}

/** Text of a range without the marks around it. */
export function unmarked(text: string, [start, end]: Range): string {
  return tidy(text.slice(start, end), 'direct');
}

function paragraphsIn([start, end]: Range, paragraphStarts: readonly number[]): Range[] {
  const cuts = [start];
  for (
    let index = lastAtOrBefore(paragraphStarts, start) + 1;
    index < paragraphStarts.length && paragraphStarts[index]! < end;
    index++
  )
    cuts.push(paragraphStarts[index]!);
  return cuts.map((cut, index) => [cut, cuts[index + 1] ?? end]);
}

function tidy(written: string, kind: Kind): string {
  const plain = withSingleSpaces(clean(written)).trim();
  if (kind !== 'direct') return plain.replace(/^that\s/i, '');
  const [start, end] = insideMarks(plain);
  return plain.slice(start, end).trim();
}

/** What stands between the outer marks: a mark that is paired with another one inside belongs to the words. */
function insideMarks(plain: string): Range {
  const paired = partnersIn(plain);
  const last = plain.length - 1;
  const isSingle = /[’']/.test(plain[last] ?? '');
  const opens = QUOTATION_MARKS.includes(plain[0] ?? ' ') && (paired.get(0) ?? last) === last;
  const closes = QUOTATION_MARKS.includes(plain[last] ?? ' ') && (paired.get(last) ?? 0) === 0 && (opens || !isSingle);
  const width = /^(?:''|``|‘‘)/.test(plain) ? 2 : 1;
  return [
    opens ? width : 0,
    closes && last > 0 ? plain.length - (/(?:''|’’)$/.test(plain) && width === 2 ? 2 : 1) : plain.length,
  ];
}

/** For each double mark that has one, where its partner stands. */
function partnersIn(plain: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: mark, index } of plain.matchAll(DOUBLE_MARK)) {
    const top = open.at(-1);
    // “I said “no” twice.”: there the same mark opens again.
    const isAgain = mark === '“' && top !== undefined && plain[top] === '“';
    if (top !== undefined && !isAgain && CLOSERS[plain[top]!]?.includes(mark)) {
      open.pop();
      partners.set(top, index).set(index, top);
    } else if (CLOSERS[mark] !== undefined) open.push(index);
  }
  return partners;
}
