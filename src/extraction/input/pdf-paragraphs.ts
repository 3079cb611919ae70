import type { Line } from './pdf-lines.ts';

const ENDED = /[.!?…:。！？][”"’'»」)\]]*$/;

/** Lines as paragraphs: a gap, another size, an indent or a short line behind a sentence tells where one begins. */
export function paragraphsOfLines(lines: readonly Line[]): string[] {
  const leading = usualLeading(lines);
  const widest = widestByColumn(lines);
  const whole = new Set(
    lines.flatMap(({ words }) => words.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  );
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || beginsParagraph(last, line)) paragraphs.push(line.words);
    else paragraphs.push(joined(paragraphs.pop()!, line.words, whole));
  }
  return paragraphs.map((words) => words.replaceAll('\u00ad', ''));

  function beginsParagraph(last: Line, line: Line): boolean {
    if (Math.abs(last.size - line.size) > 0.5) return true;
    const isEnded = ENDED.test(last.words);
    const drop = last.y - line.y;
    // On the next page or in the next column.
    if (last.page !== line.page || drop < 0) return isEnded;
    if (drop > 1.4 * leading) return true;
    const isIndented = line.x > last.x + 0.8 * line.size;
    const isShort = last.end - last.x < 0.85 * widest(last);
    return isEnded && drop > 0 && (isIndented || isShort);
  }
}

/** The middle one of all steps from a line to the next. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .map((line, index) => (lines[index - 1]?.page === line.page ? lines[index - 1]!.y - line.y : 0))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

/** How wide the widest line is of those on a page that begin where a line does. */
function widestByColumn(lines: readonly Line[]): (line: Line) => number {
  const widths = new Map<string, number>();
  const key = ({ page, x }: Line) => `${page} ${Math.round(x / 20)}`;
  for (const line of lines) widths.set(key(line), Math.max(widths.get(key(line)) ?? 0, line.end - line.x));
  return (line) => widths.get(key(line))!;
}

/** Two lines as one; a word split between them is whole again, and keeps its hyphen only where it has one elsewhere. */
function joined(before: string, after: string, whole: ReadonlySet<string>): string {
  const [, start] = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u00ad‐]$/u.exec(before) ?? [];
  const [end] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? [];
  if (start && end) {
    const isCompound = whole.has(`${start}-${end}`.toLowerCase()) && !whole.has((start + end).toLowerCase());
    return isCompound ? before + after : before.slice(0, -1) + after;
  }
  const isDense =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，」”]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「“]/u.test(after);
  return before + (isDense || /[-–—]$/.test(before) ? '' : ' ') + after;
}
