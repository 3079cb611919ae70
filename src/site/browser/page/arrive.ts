import { shareWords } from '#words';
import { findPassage, passageIn } from '../../../publishing/sharing/text-fragment.ts';
import { offsetOf, pageText, partsOf } from './page-text.ts';
import { button, say } from './tell.ts';
import { namesIn } from './words-of.ts';

/** Greets whoever comes by an address of a quote or of some words: says which quote it is, marks the words. */
export function arrive(): void {
  const [entry] = performance.getEntriesByType('navigation');
  // A browser that knows text fragments takes them out of the address.
  greet(location.hash.includes(':~:') ? location.hash : (entry?.name ?? ''));
  addEventListener('hashchange', () => greet(location.hash));
}

function greet(address: string): void {
  const passage = passageIn(address);
  if (passage && location.hash.includes(':~:')) {
    // To a browser that knows no text fragments all of it is one name, and no quote is called so.
    history.replaceState(history.state, '', location.href.replace(/:~:.*/, ''));
    if (location.hash) location.replace(location.hash);
  }
  announce();
  if (!passage) return;
  const page = pageText();
  const quote = document.querySelector(':target');
  const within = quote
    ? { from: offsetOf(page, quote, 0), to: offsetOf(page, quote, quote.childNodes.length) }
    : undefined;
  const found = findPassage(page.text, passage, within);
  // Marked here as well where the browser may have done it: a page cannot ask, and both marks look alike.
  const marks = found ? partsOf(page, found.from, found.to).map(mark) : [];
  const first = marks[0] ?? quote;
  if (first && !isInView(first)) first.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!found || found.changed) tellChange(found ? shareWords.changed : shareWords.gone, marks.at(-1) ?? quote);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Whoever arrives at a quote by its address hears which one it is. */
function announce(): void {
  const target = document.querySelector<HTMLElement>('[data-quote]:target');
  if (target) say(shareWords.marked(namesIn(target)));
}

function mark(part: Range): Element {
  const marked = document.createElement('mark');
  part.surroundContents(marked);
  return marked;
}

/** A line under the words, which says that they are not those of the link; it goes when it is read. */
function tellChange(text: string, under: Element | null | undefined): void {
  say(text);
  const line = Object.assign(document.createElement('p'), { className: 'pick', textContent: text });
  line.append(
    ' ',
    button(shareWords.close, () => line.remove()),
  );
  const box = (under ?? document.querySelector('h1')!).getBoundingClientRect();
  line.style.top = `${box.bottom + scrollY + 8}px`;
  line.style.left = `${Math.max(8, box.left + scrollX)}px`;
  document.querySelector('main')!.append(line);
}
