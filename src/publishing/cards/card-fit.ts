import type { Node, Renderer } from '@takumi-rs/core';
import { atWord, countGraphemes } from '../../text/cut.ts';
import { box } from './card-node.ts';
import { grid } from './card-style.ts';

/** How high a part of a card becomes. */
export type Measure = (node: Node) => Promise<number>;

export function measureWith(renderer: Renderer, css: string): Measure {
  return async (node) => {
    // Inside a card, as it will be drawn: its fonts and its way to break words are those of the sheet.
    const { children } = await renderer.measure(box('card', [node]), { width: grid.width, css: [css] });
    return children[0]?.height ?? 0;
  };
}

/** The first of some ways to set a part that is no higher than `height`, and how high it becomes; the last one if none is. */
export async function firstThatFits<Way>(
  ways: readonly Way[],
  height: number,
  measure: (way: Way) => Promise<number>,
): Promise<{ way: Way; fits: boolean; high: number }> {
  let high = 0;
  for (const way of ways) {
    high = await measure(way);
    if (high <= height) return { way, fits: true, high };
  }
  return { way: ways.at(-1)!, fits: false, high };
}

/**
 * The longest beginning of a text that fits, cut after a whole word and marked with an ellipsis.
 * `longest` is how many characters could fit at all.
 */
export async function longestThatFits(
  text: string,
  longest: number,
  fits: (text: string) => Promise<boolean>,
): Promise<string> {
  const beginning = (count: number) => `${atWord(text, offsetOf(text, count))}…`;
  const most = Math.min(longest, countGraphemes(text.slice(0, longest * 4)));
  return beginning(await greatest(1, most, (count) => fits(beginning(count))));
}

/** The most whole sentences of a text that fit, with a mark of omission behind them; nothing where not even one does. */
export function sentencesThatFit(
  text: string,
  language: string,
  fits: (text: string) => Promise<boolean>,
): Promise<string | undefined> {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return partsThatFit(
    text,
    Array.from(sentences, ({ index, segment }) => index + segment.length),
    fits,
  );
}

/** Where a clause ends that may stand by itself. */
const clauseEnd = /[;:؛；：](?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})|\s[—–](?=\s)/gu;

/** The most whole clauses of a sentence that fit, likewise. */
export function clausesThatFit(text: string, fits: (text: string) => Promise<boolean>): Promise<string | undefined> {
  const ends = Array.from(text.matchAll(clauseEnd), ({ 0: end, index }) => index + end.length);
  return partsThatFit(text, [...ends, text.length], fits);
}

/** The longest beginning of a text that ends at one of some places and fits; never all of it. */
async function partsThatFit(
  text: string,
  ends: readonly number[],
  fits: (text: string) => Promise<boolean>,
): Promise<string | undefined> {
  const beginning = (count: number) => `${text.slice(0, ends[count - 1]).trimEnd()} …`;
  const count = await greatest(0, ends.length - 1, (count) => fits(beginning(count)));
  return count ? beginning(count) : undefined;
}

/** The greatest number up to `most` of which something holds, where it holds of all smaller ones; `least` is not asked. */
async function greatest(least: number, most: number, holds: (number: number) => Promise<boolean>): Promise<number> {
  let [known, above] = [least, most];
  while (known < above) {
    const middle = Math.ceil((known + above) / 2);
    if (await holds(middle)) known = middle;
    else above = middle - 1;
  }
  return known;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function offsetOf(text: string, count: number): number {
  let seen = 0;
  for (const { index } of graphemes.segment(text)) if (seen++ === count) return index;
  return text.length;
}
