import type { Kind } from '../../../article/article.ts';
import { ownWords } from '../../../article/own-words.ts';
import { highlight } from '../../../search/highlight.ts';
import type { Range } from '../../../search/match.ts';
import type { Query } from '../../../search/query.ts';
import { marksOf } from '../../../text/quotation-marks.ts';
import type { Piece } from '../messages.ts';

/** The words of a quote, paragraph by paragraph, with what was found and what is the speaker's own set apart. */
export function piecesOf(text: string, kind: Kind, language: string, query: Query): Piece[][] {
  const found = highlight(text, query);
  const own: Range[] = kind === 'mixed' ? ownWords(text) : [];
  const [opening, closing] = marksOf(language);
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const end = start + paragraph.length;
    const pieces = cut(text, start, end, found, own);
    start = end + 2;
    if (kind !== 'direct') return pieces;
    return [[opening, false, false], ...pieces, ...(end === text.length ? [[closing, false, false] as Piece] : [])];
  });
}

function cut(text: string, start: number, end: number, found: Range[], own: Range[]): Piece[] {
  const edges = [...found, ...own].flat().filter((edge) => start < edge && edge < end);
  const places = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const isIn = (ranges: Range[], at: number) => ranges.some(([from, to]) => from <= at && at < to);
  return places.slice(0, -1).map((at, i) => [text.slice(at, places[i + 1]), isIn(found, at), isIn(own, at)]);
}
