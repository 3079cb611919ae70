import { unseen } from './words-of.ts';

/** The text of a page as a browser's own search sees it, with the place of every character. */
export interface PageText {
  /** A line for everything that words do not run across: a paragraph, a cell, a note in the margin. */
  text: string;
  nodes: { node: Text; from: number }[];
}

const unsaid = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'dialog', 'textarea', 'button', 'select']);
/** Words run across a note, but a link should not hold its number. */
const apart = new Set(['br', 'sup']);

/** Reads all text that is laid out, hidden words for those who hear the page among it: they stand in lines of their own. */
export function pageText(): PageText {
  const nodes: PageText['nodes'] = [];
  let text = '';
  const read = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        nodes.push({ node: child, from: text.length });
        // Line breaks of the markup are spaces; one character stays one.
        text += child.data.replace(/\s/g, ' ');
      } else if (child instanceof Element && !unsaid.has(child.localName)) {
        const { display, position, float } = getComputedStyle(child);
        if (display === 'none') continue;
        const isApart =
          !/^(inline|contents|ruby)/.test(display) ||
          position === 'absolute' ||
          position === 'fixed' ||
          float !== 'none' ||
          apart.has(child.localName) ||
          child.matches('.no');
        if (isApart) text += '\n';
        read(child);
        if (isApart) text += '\n';
      }
    }
  };
  read(document.body);
  return { text, nodes };
}

/** Where a place of the document stands in the text. */
export function offsetOf({ text, nodes }: PageText, container: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(container, offset);
  place.collapse(true);
  // The first text at or behind the place: a place between elements is the beginning of what follows.
  for (const { node, from } of nodes) {
    if (node === container) return from + offset;
    if (place.comparePoint(node, 0) >= 0) return from;
  }
  return text.length;
}

/** The words in text nodes that a range of the text covers: without spaces alone, and without notes and controls. */
export function partsOf({ nodes }: PageText, from: number, to: number): Range[] {
  return nodes.flatMap(({ node, from: begin }) => {
    const [start, end] = [Math.max(0, from - begin), Math.min(node.length, to - begin)];
    if (start >= end || !node.data.slice(start, end).trim() || node.parentElement?.closest(unseen)) return [];
    const part = document.createRange();
    part.setStart(node, start);
    part.setEnd(node, end);
    return [part];
  });
}
