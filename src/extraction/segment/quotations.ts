import { CLOSERS } from '../../text/quotation-marks.ts';
import type { Range } from '../../text/range.ts';
import { type Mark, marksOf } from './marks.ts';
import { isTitle } from './titles.ts';

/** Words between quotation marks. The marks are inside `start`–`end`. */
export interface Quotation {
  start: number;
  end: number;
  /** Left open at the end of its paragraph: the speech goes on in the next one. */
  continues: boolean;
  /** Quotations inside it, marks included. */
  inner: Range[];
}

interface Open {
  mark: Mark;
  inner: Range[];
}

/** Deeper nesting than this is no prose. */
const DEEPEST = 4;
/** An attribution after an open mark: somebody forgot to close it. */
const ATTRIBUTED_INSIDE =
  /[,.?!] (?:(?:said|says|wrote|asked|added) [\p{Lu}a-z]|\p{Lu}[\p{L}-]{1,30} (?:said|says|wrote|asked|added)\b)/u;

/** All outermost quotations of `text`, in order, titles of works left out. A mark never pairs with one in another paragraph. */
export function quotationsOf(text: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let continued = false;
  for (const [index, [start, end]] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const marks = marksOf(text, start, end);
    if (!marks.length) {
      continued = false;
      continue;
    }
    const before = found.length;
    const open = pair(marks, found);
    for (const one of found.splice(before)) if (!isTitle(text, [one.start, one.end])) found.push(one);
    continued = open !== undefined && staysOpen(text, open, end, next, continued);
    if (continued) found.push({ start: open!.mark.at, end, continues: true, inner: open!.inner });
    else for (const [from, to] of open?.inner ?? []) found.push({ start: from, end: to, continues: false, inner: [] });
  }
  return found;
}

/** Pairs the marks of one paragraph; gives back the outermost one that nothing closes. */
function pair(marks: readonly Mark[], found: Quotation[]): Open | undefined {
  const sure = closersAhead(marks);
  const stack: Open[] = [];
  marks.forEach((mark, index) => {
    const level = mark.closes === 'no' ? -1 : levelClosedBy(mark, stack);
    if (level >= 0 && !(mark.closes === 'weak' && sure[index])) {
      const closed = stack[level]!;
      stack.length = level;
      const range: Range = [closed.mark.at, mark.at + mark.width];
      if (level > 0) stack[level - 1]!.inner.push(range);
      else found.push({ start: range[0], end: range[1], continues: false, inner: closed.inner });
      return;
    }
    if (!mark.opens) return;
    const single = mark.char === "'" || mark.char === '‘';
    if (single && !closerFollows(marks, index)) return;
    // The same mark once more, opening: the one before was never closed.
    const again = stack.findIndex((open) => open.mark.char === mark.char);
    if (again >= 0) {
      const dropped = stack[again]!.inner;
      stack.length = again;
      if (again > 0) for (const one of dropped) stack[again - 1]!.inner.push(one);
      else for (const [start, end] of dropped) found.push({ start, end, continues: false, inner: [] });
    }
    if (stack.length < DEEPEST) stack.push({ mark, inner: [] });
  });
  return stack[0];
}

function levelClosedBy(mark: Mark, stack: readonly Open[]): number {
  return stack.findLastIndex((open) => CLOSERS[open.mark.char]?.includes(mark.char));
}

/** For each mark: does a sure closing mark of the same look follow before one that opens? */
function closersAhead(marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = [];
  let sure: Record<string, boolean> = {};
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    ahead[index] = sure[mark.char] ?? false;
    if (mark.opens) sure = {};
    else if (mark.closes === 'strong') sure[mark.char] = true;
  }
  return ahead;
}

/** Whether a single mark that seems to open has something to close it in its paragraph. */
function closerFollows(marks: readonly Mark[], index: number): boolean {
  const closers = CLOSERS[marks[index]!.char]!;
  for (let at = index + 1; at < Math.min(marks.length, index + 40); at++) {
    if (marks[at]!.closes !== 'no' && closers.includes(marks[at]!.char)) return true;
  }
  return false;
}

function staysOpen(text: string, open: Open, end: number, next: Range | undefined, continued: boolean): boolean {
  if (open.mark.char === "'" || (open.mark.char === '‘' && !next)) return false;
  if (next && opensWith(text, next, open.mark.char)) return true;
  const rest = text.slice(open.mark.at, Math.min(end, open.mark.at + 2000));
  return open.mark.char !== '‘' && (continued || !ATTRIBUTED_INSIDE.test(rest));
}

function opensWith(text: string, paragraph: Range, char: string): boolean {
  const first = text.slice(paragraph[0], paragraph[0] + 4).trimStart()[0];
  return first === char || (char === '“' && first === '"') || (char === '"' && first === '“');
}
