import { QUOTATION_MARKS } from '../text/quotation-marks.ts';
import type { Range } from '../text/range.ts';
import { type Words, wordsOf } from './words.ts';

/** The text of a source, made ready for looking words up. */
export interface Copy {
  text: string;
  words: Words;
  /** Where a word stands, and two that a hyphen joins. */
  places: ReadonlyMap<string, number[]>;
  /** Number of the paragraph of each word. */
  paragraphs: Int32Array;
  /** What stands right before each word. */
  before: Uint8Array;
}

/** What may stand between a word and the one before it: flags of `Copy.before`. */
export const CLOSES = 1;
export const OPENS = 2;
export const ENDS_SENTENCE = 4;

/** Closing marks follow what they close without a space, but in French. */
const closing = new RegExp(`^\\S*[${QUOTATION_MARKS}]|^\\S*[\\s]»`);
const opening = new RegExp(`[${QUOTATION_MARKS}][^\\s${QUOTATION_MARKS}]*$|«\\s$`);
const sentenceEnd = /[.!?][^\p{L}\p{N}\s]{0,9}\s|[。！？]|[.!?]["”»’']?$|^[.!?]/u;

/** Makes a text ready; `paragraphs` are its own, in order. */
export function copyOf(text: string, paragraphs: readonly Range[]): Copy {
  const words = wordsOf(text);
  const { texts, starts, ends, hyphened } = words;
  const places = new Map<string, number[]>();
  const add = (word: string, at: number) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  };
  const numbers = new Int32Array(texts.length);
  const before = new Uint8Array(texts.length);
  let paragraph = 0;
  for (let at = 0; at < texts.length; at++) {
    add(texts[at]!, at);
    if (hyphened.has(at)) add(texts[at]! + (texts[at + 1] ?? ''), at);
    const start = starts[at]!;
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]![1] <= start) paragraph++;
    numbers[at] = paragraph;
    const from = at ? ends[at - 1]! : 0;
    // A gap is a space, nearly always.
    if (at && start - from === 1 && text[from] === ' ') continue;
    before[at] = flagsOf(gapBetween(text, from, start)) | (at && numbers[at - 1] !== paragraph ? ENDS_SENTENCE : 0);
  }
  return { text, words, places, paragraphs: numbers, before };
}

/** So much of a gap tells what stands in it: its beginning and its end. */
const longestGap = 200;

function gapBetween(text: string, from: number, to: number): string {
  if (to - from <= longestGap) return text.slice(from, to);
  return text.slice(from, from + longestGap / 2) + text.slice(to - longestGap / 2, to);
}

function flagsOf(gap: string): number {
  return (
    (closing.test(gap) ? CLOSES : 0) | (opening.test(gap) ? OPENS : 0) | (sentenceEnd.test(gap) ? ENDS_SENTENCE : 0)
  );
}
