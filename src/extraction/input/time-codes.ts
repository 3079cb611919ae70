import { secondsOf } from '../../article/place-in-source.ts';

/** From an offset of a text on, its words were said at a time of a recording: `12:40`, `1:02:40`. */
export interface TimeCode {
  start: number;
  at: string;
}

const LINE = /[^\r\n]+/g;
/** "[00:12:40] ILSE MARN:", "00:12 - Ilse Marn", "00:12:40.500". */
const BEFORE = /^[>*_\s]{0,9}[[(]?(\d{1,3}:\d\d(?::\d\d)?)(?:[.,]\d{1,3})?[\])]?(?=[\s:]|$)(?!\s?[ap]\.?m\b)/i;
/** "Ilse Marn (00:12):", "Ilse Marn 00:12". */
const BEHIND = /^[^.!?:"“\d]{2,60}\s[[(]?(\d{1,3}:\d\d(?::\d\d)?)[\])]?[*_]{0,3}(?::|$)/;
/** A transcript has at least so many; a text with one tells the time of something. */
const FEWEST = 2;

/** The time codes that lines of a transcript have before them or behind their labels; none where they do not go forward. */
export function timeCodesIn(text: string): TimeCode[] {
  const codes: TimeCode[] = [];
  let last = -1;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const at = timeOf((BEFORE.exec(line) ?? BEHIND.exec(line))?.[1] ?? '');
    if (at === undefined) continue;
    if (secondsOf(at)! < last) return [];
    last = secondsOf(at)!;
    codes.push({ start: index, at });
  }
  return codes.length < FEWEST ? [] : codes;
}

/** A time as a quote tells it: without parts of a second, and without hours where there are none. */
export function timeOf(written: string): string | undefined {
  const at = written
    .replace(/[.,]\d+$/, '')
    .replace(/^0(?=\d:\d\d:)/, '')
    .replace(/^0:(?=\d\d:\d\d$)/, '');
  return secondsOf(at) === undefined ? undefined : at;
}
