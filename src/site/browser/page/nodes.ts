import type { NameParts } from '../../../corpus/names.ts';
import type { Tree } from '../messages.ts';

/** An element with attributes and children; text is always text. */
export function node<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}

/** What the worker has set, as nodes of the page. */
export function grow(tree: Tree): Node | string {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  return node(tag as 'div', attributes, ...children.map(grow));
}

/** A name as every page sets it. */
export function nameNode({ before, family, after }: NameParts): HTMLElement {
  return node('span', { class: 'name' }, before, ...(family ? [node('b', { class: 'fam' }, family)] : []), after);
}

/** Waits until what was drawn so far is on the screen: much at once would keep a slow machine from what is typed. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

export function link(href: string, ...children: (Node | string)[]): HTMLElement {
  return node('a', { href }, ...children);
}

/** Whether what is drawn in an element is already this; else remembers it. */
export function isDrawn(element: HTMLElement, what: unknown): boolean {
  const key = JSON.stringify(what);
  const same = element.dataset['drawn'] === key;
  element.dataset['drawn'] = key;
  return same;
}
