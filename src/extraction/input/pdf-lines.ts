import { withSingleSpaces } from '../../text/spaces.ts';

/** Words as they stand on a page, in points from its lower left corner: `y` is that of the line they stand on. */
export interface Piece {
  x: number;
  end: number;
  y: number;
  size: number;
  words: string;
}

/** A line of a column, and on which page. */
export interface Line extends Piece {
  page: number;
}

/** The lines of some pages in reading order: columns one after the other, without headers, footers and page numbers. */
export function linesOf(pages: readonly (readonly Piece[])[]): Line[] {
  const rows = pages.map(rowsOf);
  const repeated = repeatedAtEdges(rows);
  return rows.flatMap((lines, page) => {
    const edges = new Set(edgesOf(lines));
    const kept = lines.filter((line) => !edges.has(line) || !(repeated.has(keyOf(line)) || isPageNumber(line)));
    return inColumns(kept).map((line) => ({ ...line, page }));
  });
}

/** Pieces beside each other as one, from top to bottom; a gap wider than a letter parts columns. */
function rowsOf(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - piece.y < 0.4 * row[0]!.size) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const joined: Piece[] = [];
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      const last = joined.at(-1);
      // The number of a footnote is no word of the sentence.
      if (last && piece.size < 0.75 * last.size && /^\d{1,3}$/.test(piece.words.trim())) continue;
      const gap = last ? piece.x - last.end : 0;
      if (!last || gap > 1.2 * last.size) joined.push({ ...piece });
      else {
        last.words += (gap > 0.15 * last.size ? ' ' : '') + piece.words;
        last.end = piece.end;
      }
    }
    return joined.map((line) => ({ ...line, words: withSingleSpaces(line.words).trim() }));
  });
}

/** The two outermost lines above and below: nothing farther in is a header or footer. */
function edgesOf(lines: readonly Piece[]): Piece[] {
  const heights = [...new Set(lines.map(({ y }) => y))];
  const outer = new Set([...heights.slice(0, 2), ...heights.slice(-2)]);
  return lines.filter(({ y }) => outer.has(y));
}

/** What stands at the same height of at least two pages and of four in ten: left and right pages may differ. */
function repeatedAtEdges(pages: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= Math.max(2, 0.4 * pages.length)).map(([key]) => key));
}

function keyOf({ words, y }: Piece): string {
  return `${Math.round(y / 4)} ${words.replace(/\d+/g, '#')}`;
}

function isPageNumber({ words }: Piece): boolean {
  return /^[-–—]?\s?(?:(?:page|p\.|seite|página)\s)?\d{1,4}(?:\s?(?:of|von|sur|de|\/)\s?\d{1,4})?\s?[-–—]?$/i.test(
    words,
  );
}

/** Lines from top to bottom, column by column; a line that reaches over columns parts what is above from what is below. */
function inColumns(lines: readonly Piece[]): Piece[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [...lines];
  const ordered: Piece[] = [];
  let [left, right]: [Piece[], Piece[]] = [[], []];
  const flush = () => {
    ordered.push(...inColumns(left), ...inColumns(right));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.x >= gutter) right.push(line);
    else if (line.end < gutter) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** So many lines make a column; and so much of the width, else it is a margin with names or numbers. */
const [COLUMN_LINES, COLUMN_WIDTH] = [3, 0.25];

/** Where a column begins that has another one before it, if there is one. */
function gutterOf(lines: readonly Piece[]): number | undefined {
  const width = Math.max(...lines.map(({ end }) => end)) - Math.min(...lines.map(({ x }) => x));
  const isColumn = (column: readonly Piece[]) =>
    column.length >= COLUMN_LINES &&
    column.reduce((sum, { x, end }) => sum + end - x, 0) / column.length > COLUMN_WIDTH * width;
  let best: { at: number; lines: number } | undefined;
  for (const at of new Set(lines.map(({ x }) => x))) {
    const left = lines.filter(({ end }) => end < at);
    const right = lines.filter(({ x }) => x >= at);
    const few = Math.min(left.length, right.length);
    const across = lines.length - left.length - right.length;
    if (isColumn(left) && isColumn(right) && across <= few / 2 && (!best || few > best.lines))
      best = { at, lines: few };
  }
  return best?.at;
}
