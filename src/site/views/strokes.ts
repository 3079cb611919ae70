import type { Kind } from '../../article/article.ts';
import type { AttributedQuote } from '../../corpus/corpus.ts';

/** Lines drawn side by side, one per quote, in the units of the drawing's view box. */
export interface Strokes {
  /** Of the view box, and at most of the picture in CSS pixels. */
  width: number;
  height: number;
  /** Path data by class: `` (solid), `dash`, `thin` and `thin second` (the two lines of a double one). */
  paths: { class: string; d: string }[];
}

interface Stroke {
  kind: Kind;
  from: number;
  to: number;
}

const perWord = 8;
const gap = 10;

/** The quotes of one speaker as lines as long as their words; `widest` is the length of the longest row beside it. */
export function rowOfStrokes(quotes: readonly AttributedQuote[], widest: number): Strokes {
  const strokes: Stroke[] = [];
  let x = 0;
  for (const { kind, words } of quotes) {
    strokes.push({ kind, from: x, to: x + length(words.all) });
    x += length(words.all) + gap;
  }
  return {
    width: widest,
    height: 7,
    paths: group(strokes, lines),
  };
}

/** The length of a row, to be compared with other rows. */
export function rowLength(quotes: readonly AttributedQuote[]): number {
  return quotes.reduce((sum, { words }) => sum + length(words.all) + gap, 0) - gap;
}

/** One quote as an upright line, 2.32 pixels a word and never taller than its link. */
export function uprightStroke({ kind, words }: AttributedQuote): Strokes {
  const height = Math.max(6, Math.min(84, Math.round(words.all * 2.32)));
  return { width: 7, height, paths: group([{ kind, from: 0, to: height }], (x) => `M${x} 0V${height}`) };
}

/** Lines at one height, each told from where the last one ends: a list of speakers draws thousands. */
function lines(y: number, strokes: readonly Stroke[]): string {
  let pen: number | undefined;
  return strokes
    .map(({ from, to }) => {
      const start = pen === undefined ? `M${from} ${y}` : `m${from - pen} 0`;
      pen = to;
      return `${start}h${to - from}`;
    })
    .join('');
}

function length(words: number): number {
  return Math.max(1, words) * perWord;
}

function group(
  strokes: readonly Stroke[],
  draw: (across: number, strokes: readonly Stroke[]) => string,
): Strokes['paths'] {
  const all = (kind: Kind, across: number) => {
    const ofKind = strokes.filter((stroke) => stroke.kind === kind);
    return ofKind.length ? draw(across, ofKind) : '';
  };
  return [
    { class: '', d: all('direct', 3) },
    { class: 'dash', d: all('indirect', 3) },
    { class: 'thin', d: all('mixed', 1) },
    { class: 'thin second', d: all('mixed', 6) },
  ].filter(({ d }) => d);
}
