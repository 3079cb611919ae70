import type { Kind } from '../../article/article.ts';
import { QUOTATION_MARKS } from '../../text/quotation-marks.ts';
import { lastAtOrBefore, type Range } from '../../text/range.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import { clean } from '../languages/vocabulary.ts';
import type { Quotation } from '../segment/quotations.ts';

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
  let start = 0;
  let end = plain.length;
  const double = /^(?:''|``|‘‘)/.test(plain) ? 2 : 1;
  if (QUOTATION_MARKS.includes(plain[0] ?? ' ')) start = double;
  if (end > start && QUOTATION_MARKS.includes(plain[end - 1]!) && (start > 0 || !/[’']/.test(plain[end - 1]!)))
    end -= /(?:''|’’)$/.test(plain) && double === 2 ? 2 : 1;
  return plain.slice(start, end).trim();
}
