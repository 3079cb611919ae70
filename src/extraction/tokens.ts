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

const PIECE =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[ap]\.m\.|[\p{L}\p{M}\p{N}$\u00ad\u200b-\u200d\u2060]+(?:[’'.\-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*|[’']s\b|[^\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The tokens of one paragraph. `quotations` are those of the whole text; `from` is the first that may lie in it. */
export function tokensOf(text: string, paragraph: Range, quotations: readonly Quotation[], from: number): Token[] {
  const tokens: Token[] = [];
  let next = from;
  PIECE.lastIndex = paragraph[0];
  for (let found = PIECE.exec(text); found && found.index < paragraph[1]; found = PIECE.exec(text)) {
    const start = found.index;
    let word = wordOf(found[0]);
    let end = start + found[0].length;
    if (text.charCodeAt(end) === 46 && end < paragraph[1] && isAbbreviation(word, text, end + 1)) {
      word = wordOf(`${word.text}.`);
      PIECE.lastIndex = ++end;
    }
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    const quotation = next < quotations.length && quotations[next]!.start <= start ? next : -1;
    const { text: written, lower, isWord, isCapital, mayBeFinite, share, id, tag } = word;
    tokens.push({ start, end, quotation, text: written, lower, isWord, isCapital, mayBeFinite, share, id, tag });
  }
  return tokens;
}

function isAbbreviation({ text: word, lower, isCapital }: Word, text: string, after: number): boolean {
  if (ABBREVIATIONS.has(lower)) {
    if (!isCapital) return word.includes('.') || word === 'vs' || word === 'etc';
    return word !== 'No' || /^\s\d/.test(text.slice(after, after + 2));
  }
  return word.length === 1 && isCapital && word !== 'I' && /^\s\p{Lu}/u.test(text.slice(after, after + 3));
}
