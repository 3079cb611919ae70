import { fold } from '../text/fold.ts';
import { DOUBLE_MARKS } from '../text/quotation-marks.ts';

/** A word or a phrase that a quote must have, or must not have. */
export interface Part {
  /** As typed, without its marks. */
  text: string;
  phrase: boolean;
  not: boolean;
  /** Folded, without the spaces at its ends. */
  words: string;
  /** May be the beginning of a word. */
  prefix: boolean;
  /** Letters and spaces only: stands as it is in every text that has it, unless that has a `'`. */
  literal: boolean;
}

/** Who is meant by a name after `speaker:`. */
export interface Meant {
  /** The name as typed. */
  text: string;
  not: boolean;
  /** Ids of all who may be meant; none where nobody is called so, or nobody was asked yet. */
  speakers: string[];
}

/** What a reader typed, taken apart. */
export interface Query {
  parts: Part[];
  meant: Meant[];
}

/** A piece of the box: what stands between spaces or quotation marks. */
export interface Token {
  text: string;
  not: boolean;
  phrase: boolean;
  /** A phrase whose closing mark is not typed yet. */
  open: boolean;
  speaker: boolean;
}

const mark = `[${DOUBLE_MARKS}]`;
const form = new RegExp(
  `([-−－]*)(speaker[:：]\\s*)?(?:${mark}([^${DOUBLE_MARKS}]*)(${mark}|$)|([^\\s${DOUBLE_MARKS}]+))`,
  'giu',
);

/**
 * Takes a query apart: words and `"phrases"`, both with `-` before them to exclude them, and `speaker:` with a name.
 * Anything may be typed; what holds no letter or digit asks for nothing.
 * The last word, or the last word of a phrase that is still open, is looked for as the beginning of a word
 * unless a mark follows it (`c++`).
 * Where `meant` is not empty, the query names speakers: `parseNamedQuery` says who they are.
 */
export function parseQuery(text: string): Query {
  const tokens = tokensOf(text);
  const meant = tokens
    .filter((token) => token.speaker)
    .map((token) => ({ text: token.text, not: token.not, speakers: [] }));
  return { parts: partsOf(tokens), meant };
}

/** The pieces of the box in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(form), ([, minus, speaker, phrase, closing, word]) => ({
    text: phrase ?? word!,
    not: !!minus,
    phrase: phrase !== undefined,
    open: phrase !== undefined && !closing,
    speaker: !!speaker,
  })).filter((token) => token.phrase || !/^speaker[:：]$/i.test(token.text));
}

/** What the words and phrases among the pieces ask for, each once. */
export function partsOf(tokens: Token[]): Part[] {
  const last = tokens.findLast((token) => !token.not && !token.speaker && (token.open || !token.phrase));
  const parts = new Map<string, Part>();
  for (const token of tokens) {
    const words = fold(token.text).trim();
    if (!words || token.speaker) continue;
    const { text, phrase, not } = token;
    const prefix = token === last && /[\p{L}\p{N}\p{M}]\s*$/u.test(text);
    const literal = /^[^'\u0e00-\uffff]+$/.test(words);
    parts.set(`${not} ${prefix} ${words}`, { text, phrase, not, words, prefix, literal });
  }
  return [...parts.values()];
}
