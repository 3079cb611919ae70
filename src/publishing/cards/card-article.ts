import type { Node } from '@takumi-rs/core';
import type { ArticleCard } from './card-content.ts';
import { firstThatFits, longestThatFits, type Measure } from './card-fit.ts';
import { frame, placed } from './card-frame.ts';
import { box, image, line } from './card-node.ts';
import { rule } from './card-rule.ts';
import { beside, columns, grid } from './card-style.ts';

const sizes = [138, 112, 90, 74, 60, 48];
/** The longest rule of the score, and how far rules stand apart: within a speaker, and more where another begins. */
const score = { height: 92, perWord: 2.7, step: 26, change: 30, least: 9 };

/** Lays out the card of an article: title and summary, and its quotes drawn as rules, or its picture instead of them. */
export async function articleCardNode(card: ArticleCard, measure: Measure): Promise<Node> {
  const { direction } = card;
  const drawing = card.picture === undefined ? scoreNode(card) : undefined;
  const height = grid.height - grid.top - grid.foot - (drawing ? score.height + 36 : 60);
  const { body, size } = await fitBody(card, height, measure);
  return frame(direction, card, [
    placed(
      direction,
      40,
      { top: grid.top + size * 0.42 },
      box(
        'side',
        card.label.map((text) => line('label', text)),
      ),
    ),
    placed(direction, grid.words, { top: grid.top }, body),
    ...(drawing ? [placed(direction, grid.words, { bottom: grid.foot }, drawing)] : []),
    ...(card.picture === undefined
      ? []
      : [placed(direction, grid.width - beside.width, { top: 0 }, image(card.picture, beside.width, beside.height))]),
  ]);
}

/** The largest title with the whole summary; else the summary is left out; else the title is cut. */
async function fitBody(card: ArticleCard, height: number, measure: Measure): Promise<{ body: Node; size: number }> {
  const width = card.picture === undefined ? columns.words : grid.width - grid.words - beside.width - beside.gap;
  const set = ({ title, size, deck }: { title: string; size: number; deck: string }): Node => ({
    ...box(
      'words',
      [
        line('title', title, { fontSize: size, width }),
        ...(deck ? [line('deck', deck, { marginTop: 26, width: Math.min(width, columns.words - 90) })] : []),
      ],
      { direction: card.direction, width },
    ),
    dir: card.direction,
    lang: card.language,
  });
  const ways = [card.deck, ''].flatMap((deck) => sizes.map((size) => ({ title: card.title, size, deck })));
  const { way, fits } = await firstThatFits(ways, height, (candidate) => measure(set(candidate)));
  if (fits) return { body: set(way), size: way.size };
  const title = await longestThatFits(
    card.title,
    400,
    async (text) => (await measure(set({ ...way, title: text }))) <= height,
  );
  return { body: set({ ...way, title }), size: way.size };
}

/** One rule for each quote; nothing where there are so many that rules could not be told apart. */
function scoreNode({ score: quotes, direction }: ArticleCard): Node | undefined {
  if (!quotes.length) return undefined;
  const changes = quotes.filter(({ first }) => first).length - 1;
  const natural = quotes.length * score.step + changes * score.change;
  const scale = Math.min(1, columns.words / natural);
  if (score.step * scale < score.least) return undefined;
  const perWord = Math.min(score.perWord, score.height / Math.max(...quotes.map(({ words }) => words)));
  return box(
    '',
    quotes.map(({ kind, words, first }, i) =>
      box(
        '',
        [
          rule(
            kind,
            Math.max(8, Math.round(words * perWord)),
            scale < 0.6 ? 4 : 6,
            direction === 'ltr' ? 'left' : 'right',
          ),
        ],
        {
          display: 'flex',
          alignItems: 'flex-end',
          height: score.height,
          width: score.step * scale,
          [direction === 'ltr' ? 'marginLeft' : 'marginRight']: first && i > 0 ? score.change * scale : 0,
        },
      ),
    ),
    {
      display: 'flex',
      flexDirection: direction === 'ltr' ? 'row' : 'row-reverse',
      alignItems: 'flex-end',
      height: score.height,
    },
  );
}
