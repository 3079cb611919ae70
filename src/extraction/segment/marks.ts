import { CLOSERS, QUOTATION_MARKS } from '../../text/quotation-marks.ts';

/** One quotation mark in its surroundings: what it could do there. */
export interface Mark {
  at: number;
  width: number;
  char: string;
  opens: boolean;
  /** A weak closing mark may as well be an apostrophe (the dockers' union) or a measure (12" wide). */
  closes: 'no' | 'weak' | 'strong';
}

const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, 'g');
const NO_WORD = /^(?:\d\ds?\b|n['’]|em\b|tis\b|twas\b|til\b|cause\b|bout\b)/i;
const WORD = /[\p{L}\p{N}\u00ad\u200b-\u200d]/u;
const OPENS_AFTER = /[\s([{—–/\u2060\ufeff-]/;

/** The quotation marks of the paragraph `start`–`end` of `text`; apostrophes inside words are left out. */
export function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  ANY_MARK.lastIndex = start;
  for (let found = ANY_MARK.exec(text); found && found.index < end; found = ANY_MARK.exec(text)) {
    const at = found.index;
    const doubled = at + 1 < end && /['’‘`]/.test(found[0]) && text[at + 1] === found[0];
    const width = doubled ? 2 : 1;
    const before = at > start ? text[at - 1]! : ' ';
    const after = at + width < end ? text[at + width]! : ' ';
    if (doubled) ANY_MARK.lastIndex = at + 2;
    else if (/['’]/.test(found[0]) && WORD.test(before) && WORD.test(after)) continue;
    const char = doubled ? '"' : found[0] === '`' ? "'" : found[0];
    marks.push({ at, width, char, ...roleOf(text, char, before, after, at + width) });
  }
  return marks;
}

function roleOf(
  text: string,
  char: string,
  before: string,
  after: string,
  next: number,
): Pick<Mark, 'opens' | 'closes'> {
  const wordStarts = (OPENS_AFTER.test(before) || before in CLOSERS) && /\S/.test(after);
  const wordEnds = /\S/.test(before) && !WORD.test(after);
  switch (char) {
    case '"':
      if (/\s/.test(before) && /\s/.test(after)) return { opens: true, closes: 'strong' };
      if (/\d/.test(before))
        return { opens: false, closes: /^\s\p{Ll}/u.test(text.slice(next, next + 3)) ? 'weak' : 'strong' };
      return { opens: wordStarts || /[:,]/.test(before), closes: OPENS_AFTER.test(before) ? 'no' : 'strong' };
    case "'":
    case '’':
      return {
        opens: char === "'" && wordStarts && !/\d/.test(before) && !NO_WORD.test(text.slice(next, next + 7)),
        closes: wordEnds ? singleCloses(text, before, next) : 'no',
      };
    case '‘':
      return { opens: wordStarts && !NO_WORD.test(text.slice(next, next + 7)), closes: wordEnds ? 'strong' : 'no' };
    case '“':
      return { opens: wordStarts || !wordEnds, closes: wordEnds ? 'strong' : 'no' };
    case '„':
    case '‟':
    case '‚':
    case '「':
    case '『':
      return { opens: true, closes: wordEnds ? 'strong' : 'no' };
    case '«':
    case '‹':
      return { opens: !wordEnds || wordStarts, closes: wordEnds ? 'strong' : 'no' };
    default:
      return { opens: wordStarts && char !== '」' && char !== '』', closes: 'strong' };
  }
}

/** A single mark after a plural's s, or after a digit, with the sentence going on behind it, proves little. */
function singleCloses(text: string, before: string, next: number): Mark['closes'] {
  return /[sz\d]/i.test(before) && /^\s[\p{Ll}\p{N}]/u.test(text.slice(next, next + 3)) ? 'weak' : 'strong';
}
