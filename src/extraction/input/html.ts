import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { withSingleSpaces } from '../../text/spaces.ts';
import { about } from './about.ts';
import { markQuotations } from './html-quotations.ts';
import type { Plain } from './plain.ts';

/** The article of a web page, as its main part, with what the page says about it. */
export function plainOfHtml(html: string): Plain {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const published =
    meta('article:published_time') ??
    meta('date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const publisher = meta('og:site_name');
  const title =
    meta('og:title') ??
    document.querySelector('h1')?.textContent?.trim() ??
    document.querySelector('title')?.textContent?.trim();
  markQuotations(document as unknown as Document);
  const everything = document.body;
  const article = new Readability(document.cloneNode(true) as unknown as Document, { charThreshold: 100 }).parse();
  const root = article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document.body : everything;
  const url = meta('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const author = meta('author') ?? article?.byline?.replace(/^by\s+/i, '');
  return {
    text: blocksOf(root as unknown as Element).join('\n\n'),
    ...about({ title, publisher, published, url, author }),
  };
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|IFRAME|NAV|BUTTON)$/;

/** The paragraphs of an element: text between the edges of blocks and line breaks. */
function blocksOf(root: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = () => {
    const words = withSingleSpaces(line).trim();
    if (words) blocks.push(words);
    line = '';
  };
  // A stack instead of recursion: a page may nest as deep as it likes.
  const open: (Node | 'close')[] = [root];
  while (open.length) {
    const node = open.pop()!;
    if (node === 'close') close();
    else if (node.nodeType === 3) line += node.textContent ?? '';
    else if (node.nodeType === 1 && !UNSEEN.test(node.nodeName)) {
      if (node.nodeName === 'BR') close();
      if (BLOCK.test(node.nodeName)) {
        close();
        open.push('close');
      }
      for (const child of Array.from(node.childNodes).reverse()) open.push(child);
    }
  }
  close();
  return blocks;
}
