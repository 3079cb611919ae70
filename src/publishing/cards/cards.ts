import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Article } from '../../article/article.ts';
import type { Place, Problem } from '../../article/problem.ts';
import type { AttributedQuote, Corpus, Site } from '../../corpus/corpus.ts';
import { cacheKey, type Finished, fileCache } from '../file-cache.ts';
import { type Logo, logoPng, sizeWithin } from '../look/logo.ts';
import { articleCardNode } from './card-article.ts';
import { type ArticleCard, articleCard, type CardLogo, type QuoteCard, quoteCard, textOf } from './card-content.ts';
import { measureWith } from './card-fit.ts';
import { cardFonts, cardStacks, fontVersions } from './card-fonts.ts';
import { quoteCardNode } from './card-quote.ts';
import { cardCss, grid, logoBox } from './card-style.ts';

/** Raise it when the layout changes, so that no picture of the old one is taken from a cache. */
const template = 3;

/** A picture of 1200 × 630, or why there is none. */
export interface Card {
  png?: Finished;
  problems: Problem[];
}

/** Where drawn cards are kept between builds: `CARD_CACHE`, as an absolute path. */
export function cardFolder(): string {
  return resolve(process.env['CARD_CACHE'] || '.cache/cards');
}

/** A picture of the size in `card-style.ts`, made only where the card is drawn anew. */
export interface CardPicture {
  /** Says what it shows: two pictures with one name are the same. */
  name: string;
  make(): Promise<Buffer>;
}

export interface Cards {
  quote(quote: AttributedQuote): Promise<Card>;
  /** `quotes` are those of the article in its order; `picture` is the one that its author wants on the card. */
  article(article: Article, quotes: readonly AttributedQuote[], picture?: CardPicture): Promise<Card>;
  /** What would keep cards of a site from being drawn, found without drawing any. */
  problems(corpus: Pick<Corpus, 'articles' | 'quotes'>): Problem[];
}

/**
 * Draws the cards of a site, or takes them from `cacheFolder`. Nothing is fetched. Problem: `missing-glyph`, for a character
 * that no font has, because it would become an empty box that nobody sees before it is shared; with `standsIn` such a card
 * is drawn all the same, with a question mark in the place of each.
 */
export function openCards(
  site: Site,
  cacheFolder: string,
  { logo, standsIn = false }: { logo?: Logo | undefined; standsIn?: boolean } = {},
): Cards {
  const renderer = new Renderer();
  const stacks = cardStacks(site);
  const fonts = cardFonts(renderer, stacks);
  const cache = fileCache(cacheFolder, 'png');
  const css = cardCss(stacks, site.accent);
  const measure = measureWith(renderer, css);
  // One short name for all that, which is the same for every card.
  const from = [cacheKey(css, [String(template), rendererVersion(), ...fontVersions(stacks)])];
  const shown = logo && cardLogo(logo);

  const missingGlyphs = (content: QuoteCard | ArticleCard, file: string, place: Place) =>
    fonts.missing(textOf(content)).map((characters) => missingGlyph(characters, file, place));

  const drawing = new Map<string, Promise<Card>>();
  const draw = <Content extends QuoteCard | ArticleCard>(
    wanted: Content,
    layout: (content: Content, measureNode: typeof measure) => Promise<Node>,
    file: string,
    place: Place,
    pictures: readonly CardPicture[],
  ): Promise<Card> => {
    const missing = standsIn ? fonts.missing(textOf(wanted)) : [];
    const content = missing.length ? withQuestions(wanted, missing) : wanted;
    const key = cacheKey(content, from);
    const drawAnew = async (): Promise<Card> => {
      const known = cache.find(key);
      if (known) return { png: known, problems: [] };
      const problems = missingGlyphs(content, file, place);
      if (problems.length) return { problems };
      await fonts.prepare(textOf(content));
      const node = await layout(content, measure);
      const { width, height } = grid;
      const images = await Promise.all(pictures.map(async ({ name, make }) => ({ src: name, data: await make() })));
      const look = { css: [css], lang: content.language, images };
      const png = await renderer.render(node, { width, height, format: 'png', ...look });
      return { png: cache.keep(key, png), problems: [] };
    };
    // Two quotes of the same words are one picture: whoever comes second waits for the first.
    const card = drawing.get(key) ?? drawAnew().finally(() => drawing.delete(key));
    drawing.set(key, card);
    return card;
  };

  return {
    quote: (quote) =>
      draw(quoteCard(quote, site, shown), quoteCardNode, quote.article.file, quote.quote.place, shown ? [shown] : []),
    article: (article, quotes, picture) =>
      draw(
        articleCard(article, quotes, site, { logo: shown, picture: picture?.name }),
        articleCardNode,
        article.file,
        article.slugPlace,
        [picture, shown].flatMap((one) => one ?? []),
      ),
    problems: ({ articles, quotes }) => [
      ...articles.flatMap((article) => missingGlyphs(articleCard(article, [], site), article.file, article.slugPlace)),
      ...quotes.flatMap((quote) => missingGlyphs(quoteCard(quote, site), quote.article.file, quote.quote.place)),
    ],
  };
}

/** A card with a question mark for each character that no font has. */
function withQuestions<Content>(content: Content, missing: readonly string[]): Content {
  return JSON.parse(missing.reduce((text, one) => text.replaceAll(one, '?'), JSON.stringify(content)));
}

/** A logo as large as its place on a card, drawn with twice the dots. */
function cardLogo(logo: Logo): CardLogo & CardPicture {
  const { isWide, hash, weak } = logo;
  const { width, height } = sizeWithin(logo, isWide ? logoBox.wide : logoBox.square);
  return {
    name: `logo ${hash}`,
    width,
    height,
    isWide,
    isWeak: weak.includes('light'),
    make: () => logoPng(logo, { width: width * 2, height: height * 2 }),
  };
}

function missingGlyph(characters: string, file: string, { line, column }: Place): Problem {
  const code = Array.from(
    characters,
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
  return {
    severity: 'error',
    code: 'missing-glyph',
    file,
    line,
    column,
    message: `Unexpected character "${characters}" (${code}), expected one that the fonts of cards have: write it another way, or add a font that has it`,
  };
}

function rendererVersion(): string {
  // The package does not export its package.json; its only entry is one folder below it.
  const entry = createRequire(import.meta.url).resolve('@takumi-rs/core');
  return JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')).version;
}
