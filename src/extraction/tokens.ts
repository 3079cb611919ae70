import type { Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import { ABBREVIATIONS } from './words.ts';

/** A word or a mark of a text. */
export interface Token {
  start: number;
  end: number;
  /** As written, but composed, with plain apostrophes, and without invisible characters. */
  text: string;
  lower: string;
  /** Index of the quotation it lies in, or -1. */
  quotation: number;
  isWord: boolean;
  isCapital: boolean;
  /** A number that stands for `lower`. */
  id: number;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const PIECE =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[ap]\.m\.|[\p{L}\p{M}\p{N}$\u00ad\u200b-\u200d\u2060]+(?:[’'.\-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*|[’']s\b|[^\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const STARTS_CAPITAL = /^\p{Lu}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The tokens of one paragraph. `quotations` are those of the whole text; `from` is the first that may lie in it. */
export function tokensOf(text: string, paragraph: Range, quotations: readonly Quotation[], from: number): Token[] {
  const tokens: Token[] = [];
  let next = from;
  PIECE.lastIndex = paragraph[0];
  for (let found = PIECE.exec(text); found && found.index < paragraph[1]; found = PIECE.exec(text)) {
    const start = found.index;
    let written = clean(found[0]);
    let end = start + found[0].length;
    if (text[end] === '.' && end < paragraph[1] && isAbbreviation(written, text, end + 1)) {
      written += '.';
      PIECE.lastIndex = ++end;
    }
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    const quotation = next < quotations.length && quotations[next]!.start <= start ? next : -1;
    const lower = written.toLowerCase();
    tokens.push({
      start,
      end,
      text: written,
      lower,
      quotation,
      isWord: LETTER_OR_DIGIT.test(written),
      isCapital: STARTS_CAPITAL.test(written),
      id: idOf(lower),
    });
  }
  return tokens;
}

/** Text as a reader sees it: composed, without characters that show nothing, with plain spaces. */
export function clean(written: string): string {
  const plain = INVISIBLE.test(written) ? written.replace(INVISIBLE, '') : written;
  INVISIBLE.lastIndex = 0;
  return plain.normalize('NFC');
}

/** FNV-1a: a word as a number, the same in training and in use. */
export function idOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function isAbbreviation(word: string, text: string, after: number): boolean {
  if (ABBREVIATIONS.has(word.toLowerCase())) {
    if (!STARTS_CAPITAL.test(word)) return word.includes('.') || word === 'vs' || word === 'etc';
    return word !== 'No' || /^\s\d/.test(text.slice(after, after + 2));
  }
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /^\s\p{Lu}/u.test(text.slice(after, after + 3));
}
