import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { words } from '#words';
import type { Article, Piece } from '../../src/article/article.ts';

const parser = rehype().data('settings', { fragment: true });

/** Pieces as the HTML that a page would make of them, quotes in the sentence included. */
export function htmlOf(pieces: readonly Piece[], article: Pick<Article, 'quotes'>): string {
  return pieces
    .map((piece) => {
      if ('html' in piece) return piece.html;
      if ('address' in piece) return piece.address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      if ('picture' in piece) return `<img src="${piece.picture.address}" alt="${piece.picture.description}">`;
      if ('label' in piece) return words.inProse[piece.label];
      const quote = article.quotes.find(({ id }) => id === piece.quote)!;
      return htmlOf(quote.spans[piece.span]!.pieces, article);
    })
    .join('');
}

/** The whole body as a browser would parse it. */
export function bodyOf(article: Article): Root {
  const html = article.blocks.map((block) => {
    if (block.kind === 'prose') return htmlOf(block.pieces, article);
    const quote = article.quotes.find(({ id }) => id === block.quote)!;
    return `<blockquote>${htmlOf(quote.spans[block.span]!.pieces, article)}</blockquote>`;
  });
  return parser.parse(html.join('\n'));
}

/** What a reader sees, white space as a browser folds it. */
export function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Paragraphs of the prose, quotes set apart left out. */
export function paragraphsOf(article: Article): string[] {
  return elementsOf({ ...article, blocks: article.blocks.filter(({ kind }) => kind === 'prose') })
    .filter(({ tagName }) => tagName === 'p')
    .map(textOf);
}

/** Every element of the body. */
export function elementsOf(article: Article): Element[] {
  const elements: Element[] = [];
  visit(bodyOf(article), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}
