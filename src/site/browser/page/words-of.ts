import { withoutHints } from '../../../text/break-hints.ts';

/** Names that hang in the margin stand again in the attribution. */
export const unseen = '.vh, .hang, .acts, sup, .no, button';

/** The words that an element shows, without notes and controls, in one line. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  removeUnseen(copy);
  return withoutHints(copy.textContent).replace(/\s+/g, ' ').trim();
}

/** Takes out what is there for those who hear the page, and its controls. */
export function removeUnseen(part: ParentNode): void {
  for (const one of part.querySelectorAll(unseen)) one.remove();
}

/** The full names of those who speak in a quote, as it prints them. */
export function namesIn(element: Element): string {
  return Array.from(element.querySelectorAll('.name'), (name) => name.textContent.trim()).join(', ');
}
