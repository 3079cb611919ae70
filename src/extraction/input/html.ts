import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { Range } from '../../text/range.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import { absolute } from './address.ts';
import { aboutHtml } from './html-about.ts';
import { markQuotations } from './html-quotations.ts';
import type { Dress, Plain } from './plain.ts';

/** The article of a web page, as its main part, with what the page says about it. */
export function plainOfHtml(html: string): Plain {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  markQuotations(document as unknown as Document);
  removePromos(document.body as unknown as Element);
  const article = new Readability(document.cloneNode(true) as unknown as Document, { charThreshold: 100 }).parse();
  const known = aboutHtml(document as unknown as Document, article?.byline ?? undefined);
  const root = article?.content
    ? parseHTML(`<html><body>${article.content}</body></html>`).document.body
    : (document.querySelector('[itemprop="articleBody"], article, main') ?? document.body);
  return { ...blocksOf(root as unknown as Element, known.url), ...known };
}

/** What a page calls boxes that advertise or lead elsewhere. */
const PROMO =
  /(?:^|[\s_-])(?:newsletters?|promos?|promotions?|adverts?|advertisement|sponsored|sign-?up|subscri(?:be|ption)|read-?(?:more|next|also)|also-?read|related|recommended)(?:$|[\s_-])/i;
/** A box holds less of the words of its page than this; a page may call all of itself by such a name. */
const SMALL = 0.3;

/** Takes out the boxes that advertise or lead to other texts. */
function removePromos(body: Element): void {
  const all = body.textContent?.length ?? 0;
  for (const element of body.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (PROMO.test(names) && (element.textContent?.length ?? 0) < all * SMALL && !element.querySelector('h1'))
      element.remove();
  }
}

/** All of a piece of HTML, where there is nothing but the article in it; its first heading of the first level is the title. */
export function blocksOfHtml(html: string): Plain {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  markQuotations(document as unknown as Document);
  const title = withSingleSpaces(document.querySelector('h1')?.textContent ?? '').trim();
  return { ...blocksOf(document.body as unknown as Element, undefined), ...(title && { title }) };
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
/** A caption tells of a picture, and who is in it: it is no part of the text. */
const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|IFRAME|NAV|BUTTON|FIGCAPTION)$/;
const EMPHASIS: Readonly<Record<string, string>> = { EM: '*', I: '*', STRONG: '**', B: '**' };

interface Inline {
  from: number;
  to: number;
  open: string;
  close: string;
}

/** The paragraphs of an element: text between the edges of blocks and line breaks; `address` is that of the page. */
function blocksOf(root: Element, address: string | undefined): Required<Pick<Plain, 'text' | 'layout'>> {
  let text = '';
  let line = '';
  let prefix = '';
  let row: Dress['row'];
  const cells = new Set<Node>();
  let last: Dress = { inline: [], pictures: [] };
  let inLine: Inline[] = [];
  const layout = new Map<number, Dress>();
  const close = () => {
    const words = withSingleSpaces(line).trim();
    if (words) {
      const start = text ? text.length + 2 : 0;
      text += `${text ? '\n\n' : ''}${words}`;
      last = {
        ...(prefix && { before: prefix }),
        ...(row && { row }),
        inline: inlineOf(line, words, start, inLine),
        pictures: [],
      };
      layout.set(start, last);
      prefix = '';
    }
    line = '';
    inLine = [];
    row = undefined;
  };
  // A stack instead of recursion: a page may nest as deep as it likes.
  const open: (Node | (() => void))[] = [root];
  while (open.length) {
    const node = open.pop()!;
    if (typeof node === 'function') node();
    else if (node.nodeType === 3) line += node.textContent ?? '';
    else if (node.nodeType === 1 && !UNSEEN.test(node.nodeName)) {
      const element = node as Element;
      if (node.nodeName === 'BR') close();
      if (node.nodeName === 'IMG') {
        const source = absolute(element.getAttribute('src'), address);
        if (source) last.pictures.push({ address: source, description: element.getAttribute('alt')?.trim() ?? '' });
      }
      if (cells.has(node)) line += line ? ' | ' : '';
      else if (BLOCK.test(node.nodeName) && !cells.has(node.parentNode!)) {
        close();
        if (isPlainRow(element)) {
          row = element.closest('table')?.querySelector('tr') === element ? 'first' : 'later';
          for (const cell of element.children) cells.add(cell);
        }
        prefix = prefixOf(element) ?? prefix;
        open.push(close);
      }
      const marks = marksOf(element, address);
      if (marks) {
        const from = line.length;
        open.push(() => inLine.push({ from, to: line.length, ...marks }));
      }
      for (const child of Array.from(node.childNodes).reverse()) open.push(child);
    }
  }
  close();
  return { text, layout };
}

/** A row of several cells with a paragraph each at most: others only lay out a page. */
function isPlainRow({ nodeName, children }: Element): boolean {
  const isPlain = (cell: Element) => {
    const blocks = [...cell.querySelectorAll('*')].filter(({ nodeName }) => BLOCK.test(nodeName) || nodeName === 'BR');
    return blocks.length === 0 || (blocks.length === 1 && cell.children[0]?.nodeName === 'P');
  };
  return nodeName === 'TR' && children.length > 1 && [...children].every(isPlain);
}

/** Links and emphasis of a raw line as they stand in the text, where its words begin at `start`. */
function inlineOf(line: string, words: string, start: number, inLine: readonly Inline[]): Dress['inline'] {
  const inline: Dress['inline'] = [];
  let free = start;
  for (const { from, to, open, close } of inLine.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const range: Range = [start + placeIn(line, from), start + Math.min(words.length, placeIn(line.trimEnd(), to))];
    if (range[0] < free || range[0] >= range[1]) continue;
    inline.push({ range, open, close });
    free = range[1];
  }
  return inline;
}

/** Where a place of a raw line is once its spaces are single. */
function placeIn(line: string, at: number): number {
  return withSingleSpaces(line.slice(0, at)).trimStart().length;
}

function prefixOf(element: Element): string | undefined {
  const level = /^H([1-6])$/.exec(element.nodeName)?.[1];
  if (level) return `${'#'.repeat(Math.max(2, Number(level)))} `;
  if (element.nodeName !== 'LI') return undefined;
  return element.parentElement?.nodeName === 'OL' ? '1. ' : '- ';
}

function marksOf(element: Element, address: string | undefined): Pick<Inline, 'open' | 'close'> | undefined {
  const mark = EMPHASIS[element.nodeName];
  if (mark) return { open: mark, close: mark };
  const target = element.nodeName === 'A' ? absolute(element.getAttribute('href'), address) : undefined;
  return target ? { open: '[', close: `](${target})` } : undefined;
}
