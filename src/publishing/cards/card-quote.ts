import type { Node } from '@takumi-rs/core';
import { wording } from '#words';
import type { QuoteCard } from './card-content.ts';
import { clausesThatFit, firstThatFits, longestThatFits, type Measure, sentencesThatFit } from './card-fit.ts';
import { frame, placed } from './card-frame.ts';
import { box, line } from './card-node.ts';
import { rule } from './card-rule.ts';
import { columns, grid } from './card-style.ts';

/** The largest words that fit. The small ones are for texts that would be cut in larger ones: a preview shows them still. */
const sizes = [61, 47, 40, 34, 29, 25];
const smallSizes = sizes.slice(3);
const nameSizes = [34, 28, 24];

/** Lays out the card of a quote: the speaker before the axis, the rule of the kind on it, the words behind it. */
export async function quoteCardNode(card: QuoteCard, measure: Measure): Promise<Node> {
  const { direction, kind, foot } = card;
  const below = box(
    'foot',
    foot.map((text) => line('foot', text)),
  );
  const height = grid.height - grid.top - grid.foot - (await measure(below)) - 24;
  const { words, size, high } = await fitWords(card, height, measure);
  // The first line of the name stands on the line of the first words.
  const nameTop = grid.top + (size - nameSizes[0]!) * 0.92;
  const side = await fitPeople(card, grid.top + height - nameTop, measure);
  return frame(direction, card, [
    placed(direction, grid.start, { top: nameTop }, side),
    placed(direction, grid.axis, { top: grid.top }, rule(kind, high, 6, direction === 'ltr' ? 'left' : 'right')),
    placed(direction, grid.words, { top: grid.top }, words),
    placed(direction, grid.words, { bottom: grid.foot }, below),
  ]);
}

interface Words {
  words: Node;
  size: number;
  /** How high they become. */
  high: number;
}

async function fitWords(card: QuoteCard, height: number, measure: Measure): Promise<Words> {
  const set = (text: string, size: number) => wordsNode(card, text, size);
  const cutTo = async (text: string, size: number) => {
    const words = set(text, size);
    return { words, size, high: await measure(words) };
  };
  // So long a text fits in no size; laying all of it out would only take time.
  const beginning = card.text.slice(0, 2000);
  const { way, fits, high } = await firstThatFits(sizes, height, (size) => measure(set(beginning, size)));
  if (fits && beginning === card.text) return { words: set(card.text, way), size: way, high };
  const isLowIn = (size: number) => async (text: string) => (await measure(set(text, size))) <= height;
  // Half a sentence may say the opposite of the whole: whole ones are left out, in the largest letters that hold any.
  for (const size of smallSizes) {
    const short = await sentencesThatFit(beginning, card.language, isLowIn(size));
    if (short !== undefined) return cutTo(short, size);
  }
  const size = sizes.at(-1)!;
  const isLow = isLowIn(size);
  const short = (await clausesThatFit(beginning, isLow)) ?? (await longestThatFits(card.text, 1600, isLow));
  return cutTo(short, size);
}

function wordsNode({ marks, language, direction }: QuoteCard, text: string, size: number): Node {
  const [opening, closing] = marks;
  const paragraphs = text.split('\n\n');
  const unspaced = /^(zh|ja|th|km|lo|my)\b/.test(language) ? ' unspaced' : '';
  // The opening mark hangs in the margin, so that the words keep one edge.
  const hang = opening === '“' && !unspaced ? '-.46em' : 0;
  return {
    ...box(
      'words',
      paragraphs.map((paragraph, i) =>
        line(`paragraph${unspaced}`, opening + paragraph + (i === paragraphs.length - 1 ? closing : ''), {
          fontSize: size,
          textIndent: hang,
          ...(i > 0 && { marginTop: '.35em' }),
        }),
      ),
      { direction },
    ),
    dir: direction,
    lang: language,
  };
}

/** Everybody with role, else everybody's name, else as many names as fit and how many more there are. */
async function fitPeople({ people }: QuoteCard, height: number, measure: Measure): Promise<Node> {
  const fewer = Array.from({ length: people.length }, (_, i) => people.length - i);
  const ways = [
    ...nameSizes.map((size) => ({ size, roles: true, count: people.length })),
    ...fewer.flatMap((count) => nameSizes.map((size) => ({ size, roles: false, count }))),
  ];
  const set = ({ size, roles, count }: (typeof ways)[number]) =>
    box('side', [
      ...people
        .slice(0, count)
        .map(({ name, role }) =>
          box('person', [
            box(
              'name',
              [
                ...(name.before ? [line('', name.before)] : []),
                ...(name.family ? [line('family', name.family)] : []),
                ...(name.after ? [line('', name.after)] : []),
              ],
              { fontSize: size },
            ),
            ...(roles && role ? [line('role', role)] : []),
          ]),
        ),
      ...(count < people.length ? [line('role', wording.more(people.length - count))] : []),
    ]);
  const { way } = await firstThatFits(ways, height, async (candidate) => {
    const longest = Math.max(
      ...people
        .flatMap(({ name }) => `${name.before}${name.family}${name.after}`.split(/[\s-]/))
        .map((word) => word.length),
    );
    // A word that would be broken in this size asks for a smaller one.
    return longest * candidate.size * 0.56 > columns.side && candidate.size > nameSizes.at(-1)!
      ? Number.POSITIVE_INFINITY
      : measure(set(candidate));
  });
  return set(way);
}
