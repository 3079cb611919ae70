import type { Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import { type Word, wordOf } from './vocabulary.ts';
import { ABBREVIATIONS } from './words.ts';

/** A word or a mark of a text. */
export interface Token extends Word {
  start: number;
  end: number;
  /** Index of the quotation it lies in, or -1. */
  quotation: number;
}

/** A word or mark that is more than plain Latin letters; it matches where it is put. */
const PIECE =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[ap]\.m\.|[\p{L}\p{M}\p{N}$\u00ad\u200b-\u200d\u2060]+(?:[’'.\-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*|[’']s\b|[^\s\u00ad\u200b-\u200d\u2060\ufeff]/uy;
const NO_SPACE = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The tokens of one paragraph. `quotations` are those of the whole text; `from` is the first that may lie in it. */
export function tokensOf(text: string, paragraph: Range, quotations: readonly Quotation[], from: number): Token[] {
  const tokens: Token[] = [];
  let next = from;
  for (let start = nextStart(text, paragraph[0]); start < paragraph[1]; ) {
    let end = endOfPiece(text, start);
    let word = wordOf(text.slice(start, end));
    if (text.charCodeAt(end) === 46 && end < paragraph[1] && isAbbreviation(word, text, end + 1)) {
      word = wordOf(`${word.text}.`);
      end++;
    }
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    const quotation = next < quotations.length && quotations[next]!.start <= start ? next : -1;
    const { text: written, lower, isWord, isCapital, isName, mayBeFinite, share, id, tag } = word;
    tokens.push({
      start,
      end,
      quotation,
      text: written,
      lower,
      isWord,
      isCapital,
      isName,
      mayBeFinite,
      share,
      id,
      tag,
    });
    start = nextStart(text, end);
  }
  return tokens;
}

/** Where the next word or mark begins. */
function nextStart(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code > 32 && code < 127) return from;
  if (code === 32) {
    const next = text.charCodeAt(from + 1);
    if (next > 32 && next < 127) return from + 1;
  }
  NO_SPACE.lastIndex = from;
  return NO_SPACE.exec(text)?.index ?? text.length;
}

/** Where the word or mark at `start` ends. Plain words, most of any text, are read without an expression. */
function endOfPiece(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (end === start && code >= 65 && code <= 90)) code = text.charCodeAt(++end);
  const plainEnd = code === 32 || code === 44 || Number.isNaN(code);
  if (end > start + 1 && plainEnd) return end;
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : start + 1;
}

function isAbbreviation({ text: word, lower, isCapital }: Word, text: string, after: number): boolean {
  // R-Ky. is as much an abbreviation as Ky. is.
  if (ABBREVIATIONS.has(lower) || (isCapital && lower[1] === '-' && ABBREVIATIONS.has(lower.slice(2)))) {
    if (!isCapital) return word.includes('.') || word === 'vs' || word === 'etc';
    return word !== 'No' || /^\s\d/.test(text.slice(after, after + 2));
  }
  return word.length === 1 && isCapital && word !== 'I' && /^\s\p{Lu}/u.test(text.slice(after, after + 3));
}
