import type { Range } from '../../text/range.ts';
import { ABBREVIATIONS } from './english/words.ts';
import { markAt, plainWordAt, type Word, wordOf } from './vocabulary.ts';

/** A word or a mark of a text: where it stands, and what is true of the word wherever it stands. */
export class Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Index of the quotation it lies in, or -1. */
  readonly quotation: number;

  constructor(word: Word, start: number, end: number, quotation: number) {
    this.word = word;
    this.start = start;
    this.end = end;
    this.quotation = quotation;
  }

  get text(): string {
    return this.word.text;
  }
  get lower(): string {
    return this.word.lower;
  }
  get isWord(): boolean {
    return this.word.isWord;
  }
  get isCapital(): boolean {
    return this.word.isCapital;
  }
  get isName(): boolean {
    return this.word.isName;
  }
  get mayBeFinite(): boolean {
    return this.word.mayBeFinite;
  }
  get share(): number {
    return this.word.share;
  }
  get id(): number {
    return this.word.id;
  }
  get tag(): number {
    return this.word.tag;
  }
}

/** What stands before the first word and behind the last one: no word, in no quotation. */
const NONE = new Token(wordOf(''), -1, -1, -1);

/** The token at a place, which may lie outside: then one that is nothing. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  // Asked first, for an array that is read outside its bounds is read slowly ever after.
  return (at >= 0 && at < tokens.length && tokens[at]) || NONE;
}

/** Where the words `start` to `end` of some tokens stand in the text. */
export function charsOf(tokens: readonly Token[], start: number, end: number): Range {
  return [tokenAt(tokens, start).start, tokenAt(tokens, end - 1).end];
}

/** A word or mark that is more than plain Latin letters; it matches where it is put. */
const PIECE =
  /(?:\p{Lu}\.){2,}(?!\p{L})|[ap]\.m\.|[\p{L}\p{M}\p{N}$\u00ad\u200b-\u200d\u2060]+(?:[’'.\-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*|[’']s\b|[^\s\u00ad\u200b-\u200d\u2060\ufeff]/uy;
const NO_SPACE = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What stands between two marks, marks included. */
interface Stretch {
  start: number;
  end: number;
}

/** The tokens of one paragraph. `quotations` are those of the whole text; `from` is the first that may lie in it. */
export function tokensOf(text: string, paragraph: Range, quotations: readonly Stretch[], from: number): Token[] {
  const tokens: Token[] = [];
  let next = from;
  for (let start = nextStart(text, paragraph[0]); start < paragraph[1]; ) {
    let word = plainWordAt(text, start) ?? markAt(text, start) ?? wordAt(text, start);
    let end = start + word.length;
    if (text.charCodeAt(end) === 46 && end < paragraph[1] && isAbbreviation(word, text, end + 1)) {
      word = wordOf(`${word.text}.`);
      end++;
    }
    while (next < quotations.length && quotations[next]!.end <= start) next++;
    const quotation = next < quotations.length && quotations[next]!.start <= start ? next : -1;
    tokens.push(new Token(word, start, end, quotation));
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

/** The word or mark at `start`, whatever it is made of. */
function wordAt(text: string, start: number): Word {
  PIECE.lastIndex = start;
  return wordOf(text.slice(start, PIECE.test(text) ? PIECE.lastIndex : start + 1));
}

function isAbbreviation({ text: word, lower, isCapital }: Word, text: string, after: number): boolean {
  // R-Ky. is as much an abbreviation as Ky. is.
  if (ABBREVIATIONS.has(lower) || (isCapital && lower[1] === '-' && ABBREVIATIONS.has(lower.slice(2)))) {
    if (!isCapital) return word.includes('.') || word === 'vs' || word === 'etc';
    return word !== 'No' || /^\s\d/.test(text.slice(after, after + 2));
  }
  return word.length === 1 && isCapital && word !== 'I' && /^\s\p{Lu}/u.test(text.slice(after, after + 3));
}
