import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Article } from '../../article/article.ts';
import type { Place, Problem } from '../../article/problem.ts';
import type { AttributedQuote, Corpus, Site } from '../../corpus/corpus.ts';
import { articleCardNode } from './card-article.ts';
import { cacheKey, cardCache } from './card-cache.ts';
import { type ArticleCard, articleCard, type QuoteCard, quoteCard, textOf } from './card-content.ts';
import { measureWith } from './card-fit.ts';
import { cardFonts, fontVersions } from './card-fonts.ts';
import { quoteCardNode } from './card-quote.ts';
import { cardCss, grid } from './card-style.ts';

/** Raise it when the layout changes, so that no picture of the old one is taken from a cache. */
const template = 3;

/** The file of a picture of 1200 × 630, or why there is none. */
export interface Card {
  png?: string;
  problems: Problem[];
}

export interface Cards {
  quote(quote: AttributedQuote): Promise<Card>;
  /** `quotes` are those of the article in its order. */
  article(article: Article, quotes: readonly AttributedQuote[]): Promise<Card>;
  /** What would keep cards of a site from being drawn, found without drawing any. */
  problems(corpus: Pick<Corpus, 'articles' | 'quotes'>): Problem[];
}

/**
 * Draws the cards of a site, or takes them from `cacheFolder`. Nothing is fetched. Problem: `missing-glyph`, for a character
 * that no font has, because it would become an empty box that nobody sees before it is shared.
 */
export function openCards(site: Site, cacheFolder: string): Cards {
  const renderer = new Renderer();
  const fonts = cardFonts(renderer);
  const measure = measureWith(renderer);
  const cache = cardCache(cacheFolder);
  const from = [String(template), cardCss, rendererVersion(), ...fontVersions()];

  const missingGlyphs = (content: QuoteCard | ArticleCard, file: string, place: Place) =>
    fonts.missing(textOf(content)).map((characters) => missingGlyph(characters, file, place));

  const drawing = new Map<string, Promise<Card>>();
  const draw = <Content extends QuoteCard | ArticleCard>(
    content: Content,
    layout: (content: Content, measureNode: typeof measure) => Promise<Node>,
    file: string,
    place: Place,
  ): Promise<Card> => {
    const key = cacheKey(content, from);
    const drawAnew = async (): Promise<Card> => {
      const known = await cache.find(key);
      if (known) return { png: known, problems: [] };
      const problems = missingGlyphs(content, file, place);
      if (problems.length) return { problems };
      await fonts.prepare(textOf(content));
      const node = await layout(content, measure);
      const { width, height } = grid;
      const png = await renderer.render(node, { width, height, format: 'png', css: [cardCss], lang: content.language });
      return { png: await cache.keep(key, png), problems: [] };
    };
    // Two quotes of the same words are one picture: whoever comes second waits for the first.
    const card = drawing.get(key) ?? drawAnew().finally(() => drawing.delete(key));
    drawing.set(key, card);
    return card;
  };

  return {
    quote: (quote) => draw(quoteCard(quote, site), quoteCardNode, quote.article.file, quote.quote.place),
    article: (article, quotes) =>
      draw(articleCard(article, quotes, site), articleCardNode, article.file, article.slugPlace),
    problems: ({ articles, quotes }) => [
      ...articles.flatMap((article) => missingGlyphs(articleCard(article, [], site), article.file, article.slugPlace)),
      ...quotes.flatMap((quote) => missingGlyphs(quoteCard(quote, site), quote.article.file, quote.quote.place)),
    ],
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
