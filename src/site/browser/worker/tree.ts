import type { NameParts } from '../../../corpus/names.ts';
import type { Tree } from '../messages.ts';

/** An element with attributes and children, for the page to set. */
export function node(tag: string, attributes: Record<string, string>, ...children: Tree[]): Tree {
  return [tag, attributes, ...children];
}

export function link(href: string, ...children: Tree[]): Tree {
  return node('a', { href }, ...children);
}

/** A name as every page sets it. */
export function nameNode({ before, family, after }: NameParts): Tree {
  return node('span', { class: 'name' }, before, ...(family ? [node('b', { class: 'fam' }, family)] : []), after);
}

/** Ways on, one beside the other. */
export function listOf(ways: Tree[]): Tree {
  return node('ul', { class: 'links' }, ...ways.map((way) => node('li', {}, way)));
}
