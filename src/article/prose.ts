import type { Element, ElementContent, Root as HtmlRoot, Text } from 'hast';
import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { rehype } from 'rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Block, Label, Piece } from './article.ts';
import { figureOf } from './figure.ts';
import { ownWords } from './own-words.ts';
import { decoded } from './unsafe.ts';

/** Which quote and which of its spans a directive is. */
export interface Placed {
  quote: string;
  span: number;
  mixed: boolean;
}

/** A body as blocks, and the HTML of each quote directive. */
export interface Prose {
  blocks: Block[];
  quotes: Map<Directives, Piece[]>;
}

/** The quote and span of a directive, by its number. */
type Hole = (number: number) => { quote: string; span: number };

const holder = 'attributed-quote';

const toHtmlTree = unified()
  .use(remarkRehype, {
    // An underscore cannot occur in a quote's id, so no note can take the address of a quote.
    clobberPrefix: 'note_',
    footnoteLabelProperties: {},
    handlers: { containerDirective: hold, textDirective: hold },
  } as Options)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: [...defaultSchema.tagNames!.filter((name) => name !== 'input'), holder],
    attributes: { ...defaultSchema.attributes, [holder]: ['number'] },
    protocols: { href: ['http', 'https', 'mailto'], src: [] },
  });

const printer = rehype();

/**
 * Turns a body into blocks of safe HTML with holes for addresses and inline quotes (see `Piece`).
 * Quote directives that are not in `placed` were refused and leave nothing behind. Sanitising comes last:
 * what follows it only adds elements of our own.
 */
export function renderProse(tree: Root, placed: Map<Directives, Placed>): Prose {
  const order = [...placed.keys()];
  for (const [number, directive] of order.entries()) directive.data = { ...directive.data, number };
  prepare(tree);
  const html = toHtmlTree.runSync(tree) as HtmlRoot;
  dress(html);

  const quotes = new Map<Directives, Piece[]>();
  const hole: Hole = (number) => {
    const { quote, span } = placed.get(order[number]!)!;
    return { quote, span };
  };
  const held: Element[] = [];
  visit(html, 'element', (element) => {
    if (element.tagName === holder) held.push(element);
  });
  for (const element of held) {
    const directive = order[Number(element.properties['number'])]!;
    if (placed.get(directive)!.mixed) markOwnWords(element);
    quotes.set(directive, pieces({ type: 'root', children: element.children }, hole));
  }

  return { blocks: blocksOf(html, hole), quotes };
}

/** What Markdown allows and a page of articles does not. */
function prepare(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    // A box to tick would be a form control without a label: it stays the text it was.
    const first = item.children[0];
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    first.children.unshift({ type: 'text', value: item.checked ? '[x] ' : '[ ] ' });
    item.checked = null;
  });
  visit(tree, 'heading', (heading) => {
    // The title is the only heading of the first level.
    heading.depth = Math.max(heading.depth, 2) as 2;
  });
}

/** Callouts as blocks of their own, and what stands between them. */
function blocksOf(html: HtmlRoot, hole: Hole): Block[] {
  const blocks: Block[] = [];
  let stretch: HtmlRoot['children'] = [];
  const flush = () => {
    if (stretch.some((node) => node.type === 'element'))
      blocks.push({ kind: 'prose', pieces: pieces({ type: 'root', children: stretch }, hole) });
    stretch = [];
  };
  for (const node of html.children) {
    if (node.type === 'element' && node.tagName === holder) {
      flush();
      blocks.push({ kind: 'quote', ...hole(Number(node.properties['number'])) });
    } else stretch.push(node);
  }
  flush();
  return blocks;
}

/** The handler of a directive: an element that holds its words until they are known to be safe. */
function hold(state: { all(node: unknown): ElementContent[] }, node: Directives): Element | undefined {
  const number = node.data?.number ?? -1;
  if (number < 0) return undefined;
  return { type: 'element', tagName: holder, properties: { number: String(number) }, children: state.all(node) };
}

/** What the look needs and a sanitised tree does not have: alignment without style, tables that scroll, our ids. */
function dress(tree: HtmlRoot): void {
  let pictures = 0;
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element;
    if (properties['align']) {
      properties['dataAlign'] = properties['align'];
      delete properties['align'];
    }
    if (properties['id'] === 'footnote-label') properties['id'] = 'notes_';
    if (properties['ariaDescribedBy']) properties['ariaDescribedBy'] = ['notes_'];
    const figure = figureOf(element);
    if (figure && parent && index !== undefined) {
      parent.children[index] = figure;
      return ['skip', index];
    }
    if (element.tagName === 'img') properties['loading'] = pictures++ ? 'lazy' : 'eager';
    if (element.tagName === 'table' && parent && index !== undefined) {
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table'], tabIndex: 0, ariaLabel: '' },
        children: [element],
      };
    }
    return undefined;
  });
}

function markOwnWords(element: Element): void {
  visit(element, 'text', (text: Text, index, parent) => {
    const stretches = ownWords(text.value);
    if (!stretches.length || !parent || index === undefined) return;
    const parts: ElementContent[] = [];
    let at = 0;
    for (const [start, end] of stretches) {
      parts.push({ type: 'text', value: text.value.slice(at, start) });
      const own: Text = { type: 'text', value: text.value.slice(start, end) };
      parts.push({ type: 'element', tagName: 'span', properties: { className: ['own'] }, children: [own] });
      at = end;
    }
    parts.push({ type: 'text', value: text.value.slice(at) });
    // No spreading into arguments: there may be more parts than a call takes.
    parent.children = [...parent.children.slice(0, index), ...parts, ...parent.children.slice(index + 1)];
    return index + parts.length;
  });
}

/** Names what has a name only in the language of the site. */
function label(element: Element, mark: (label: Label) => string): void {
  const { properties } = element;
  const say = (text: string): void => {
    // Behind a second way back stands its number.
    element.children.splice(0, 1, { type: 'text', value: text });
  };
  if (properties['ariaLabel'] === '') properties['ariaLabel'] = mark('table');
  else if (properties['id'] === 'notes_') say(mark('notes'));
  else if (properties['dataFootnoteBackref'] !== undefined) {
    const [number = ''] = /(?<![\d-])[\d-]+$/.exec(String(properties['ariaLabel'])) ?? [];
    properties['ariaLabel'] = `${mark('backTo')} ${number}`;
    say(mark('back'));
  }
}

/**
 * Prints a tree, which is another one afterwards: each part of a page is printed once. U+0000 cannot occur in Markdown
 * (CommonMark 2.3), so it can mark the holes meanwhile.
 */
function pieces(tree: HtmlRoot, hole: Hole): Piece[] {
  const holes: Piece[] = [];
  const mark = (piece: Piece) => `\0${holes.push(piece) - 1}\0`;
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === holder && parent && index !== undefined) {
      parent.children[index] = { type: 'text', value: mark(hole(Number(element.properties['number']))) };
      return ['skip', index + 1];
    }
    label(element, (which) => mark({ label: which }));
    const { href, src, alt, loading } = element.properties;
    // Notes link to each other within one page, wherever it is shown.
    if (typeof href === 'string' && !/^[a-z]+:/i.test(href) && !href.startsWith('#note_'))
      element.properties['href'] = mark({ address: href });
    if (element.tagName === 'img' && parent && index !== undefined) {
      const picture = { address: decoded(String(src)), description: String(alt ?? ''), isFirst: loading === 'eager' };
      parent.children[index] = { type: 'text', value: mark({ picture }) };
    }
    return undefined;
  });
  return printer
    .stringify(tree)
    .split(/(?:\0|&#x0;)/)
    .map((part, i): Piece => (i % 2 ? holes[Number(part)]! : { html: part }))
    .filter((piece) => !('html' in piece) || piece.html !== '');
}
