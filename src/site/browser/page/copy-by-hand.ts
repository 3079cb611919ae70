import { shareWords } from '#words';
import { withoutHints } from '../../../text/break-hints.ts';
import { cut } from '../../../text/cut.ts';
import { removeUnseen, wordsOf } from './words-of.ts';

/** How much of a quote tells it from the others of a selection. */
const longestBeginning = 60;

/** What goes below words that leave the page by hand, once: all that is told of each quote that the selection touches. */
function attributionOf(range: Range): string {
  const quotes = new Map<string, HTMLElement>();
  for (const quote of document.querySelectorAll<HTMLElement>('[data-quote][data-url]')) {
    const key = quote.dataset['quote']!;
    const words = quote.querySelector('blockquote') ?? quote;
    if (!quotes.has(key) && touches(range, words)) quotes.set(key, quote);
  }
  const blocks = [...quotes.values()].map((quote) => ({ ...toldOf(quote), words: quoted(quote) }));
  const [only] = blocks;
  if (!only) return '';
  if (blocks.length === 1) return [...only.lines, ...only.article, only.url].join('\n');
  // What stands in one article names it once, behind all of them.
  return [
    ...blocks.map(({ lines, url, words }) => [words, ...lines, url].join('\n')),
    ...(only.article.length ? [[...only.article, location.href.replace(/#.*/, '')].join('\n')] : []),
  ].join('\n\n');
}

/** All that is told of a quote. Outside of its article, where much would be written twice, that is what can be seen of it. */
function toldOf(quote: HTMLElement): { lines: string[]; article: string[]; url: string } {
  const { below, by, url = '' } = quote.dataset;
  const lines = below?.split('\n');
  if (lines) return { lines: lines.slice(0, -1), article: lines.slice(-1), url };
  const shown = (selector: string) => Array.from(quote.querySelectorAll(selector), wordsOf).filter(Boolean);
  const who = [...(by ? [by] : []), ...shown('.who, .role:not([data-unstated], .total)')];
  return {
    lines: [`— ${who.join(shareWords.between)}`, shown('.kind b, .flag').join(shareWords.between)],
    article: [],
    url,
  };
}

/** The beginning of the words of a quote; where it is cut, it says so. */
function quoted(quote: HTMLElement): string {
  return cut(wordsOf(quote.querySelector('blockquote') ?? quote), longestBeginning);
}

/** Whether a selection holds some of the words themselves, not only their edge. */
function touches(range: Range, words: Element): boolean {
  if (!range.intersectsNode(words)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(words);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return /\S/.test(inside.toString());
}

/** The text of a part as a reader would see it, a paragraph apart from the next: only what is laid out has such a text. */
function laidOut(part: HTMLElement): string {
  part.style.cssText = 'position:fixed;opacity:0';
  document.body.append(part);
  // biome-ignore lint/performance/useDomNodeTextContent: which paragraphs and cells stand apart, only the layout tells
  const text = withoutHints(part.innerText)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  part.remove();
  return text;
}

/** Lets a selection that holds quotes take along whose they are. */
export function copyByHand(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const attribution = attributionOf(selection.getRangeAt(0));
    if (!attribution) return;
    const html = document.createElement('div');
    html.append(selection.getRangeAt(0).cloneContents());
    removeUnseen(html);
    const words = laidOut(html);
    for (const block of attribution.split('\n\n')) {
      const about = document.createElement('p');
      about.append(...block.split('\n').flatMap((line) => [line, document.createElement('br')]));
      html.append(about);
    }
    event.clipboardData.setData('text/plain', `${words}\n\n${attribution}`);
    event.clipboardData.setData('text/html', html.innerHTML);
    event.preventDefault();
  });
}
