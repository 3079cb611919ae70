import { scriptJson } from '../../text/script-json.ts';
import { wellFormed } from '../../text/well-formed.ts';

/** One element of a page's head. `text` is plain text; `json` is safe inside a script element as it stands. */
export type HeadTag =
  | { tag: 'title'; text: string }
  | { tag: 'meta' | 'link'; attributes: Record<string, string> }
  | { tag: 'script'; attributes: { type: 'application/ld+json' }; json: string };

export function title(text: string): HeadTag {
  return { tag: 'title', text: wellFormed(text) };
}

export function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content: wellFormed(content) } };
}

/** Open Graph uses `property` where HTML has `name`; what both would say in the same words stands in one element. */
export function property(property: string, content: string, name?: string): HeadTag {
  return { tag: 'meta', attributes: { property, ...(name && { name }), content: wellFormed(content) } };
}

export function link(rel: string, href: string, more: { type?: string; title?: string } = {}): HeadTag {
  return { tag: 'link', attributes: { rel, href, ...more, ...(more.title && { title: wellFormed(more.title) }) } };
}

export function jsonLd(node: object): HeadTag {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, json: scriptJson(node) };
}
