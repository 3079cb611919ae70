import { parseHTML } from 'linkedom';
import { parseXml, type XmlElement } from '../publishing/xml.ts';

/** Attributes that are shown or read out. */
const shown = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'data-below'];
/** What a page says of itself for those who show it elsewhere. */
const facts = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:image:alt|citation_title)$/;
/** Fields of data whose values are for machines: types, addresses, kinds, dates. */
const forMachines =
  /^(?:@.*|type|additionalType|kind|version|language|inLanguage|id|url|.*_url|mime_type|encodingFormat|manifest|patterns|held|facts)$/;

/** Everything in a file of a site that a reader gets, in any way: shown, read out, in a feed, a citation, another page. */
export function readableText(file: string, content: string): string[] {
  if (file.endsWith('.html')) return ofHtml(content);
  if (file.endsWith('.xml')) return ofXml(parseXml(content));
  if (file.endsWith('.json')) return ofJson(JSON.parse(content));
  if (file.endsWith('.bib'))
    return Array.from(content.matchAll(/(?:title|keywords|abstract|note) = \{(.*)\},/g), ([, value = '']) =>
      plain(value),
    );
  if (file.endsWith('.ris'))
    return Array.from(content.matchAll(/^(?!TY|LA)[A-Z]\w {2}- (.*)$/gm), ([, value = '']) => plain(value));
  // Links of Markdown: what they say, not where they lead; names of files are for machines.
  if (/\.md$|^llms\.txt$/.test(file)) return [plain(content.replace(/\]\([^)]*\)|\b[\w.]+\.(?:json|csv)\b/g, ' '))];
  return [];
}

function ofHtml(html: string): string[] {
  const { document } = parseHTML(html);
  const found: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"], script[data-start]'))
    found.push(...ofJson(JSON.parse(script.textContent || script.getAttribute('data-start') || '{}')));
  for (const meta of document.querySelectorAll('meta'))
    if (facts.test(meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''))
      found.push(plain(meta.getAttribute('content') ?? ''));
  for (const code of document.querySelectorAll('pre')) found.push(...ofCode(code.textContent ?? ''));
  for (const one of document.querySelectorAll('script, style, pre')) one.remove();
  for (const name of shown)
    for (const one of document.querySelectorAll(`[${name}]`)) found.push(plain(one.getAttribute(name) ?? ''));
  const visit = (node: Node): void => {
    if (node.nodeType === 3) found.push(plain(node.textContent ?? ''));
    else for (const child of node.childNodes) visit(child);
  };
  visit(document as unknown as Node);
  return found.filter(Boolean);
}

/** What is there to be copied: a citation in any format, markup, or text. */
function ofCode(code: string): string[] {
  const format = { '@': 'cite.bib', TY: 'cite.ris', '[': 'cite.json' }[/^(?:@|TY|\[)/.exec(code)?.[0] ?? ''];
  return format ? readableText(format, code) : ofText(code);
}

function ofXml(element: XmlElement): string[] {
  if (/^(?:language|pubDate|lastBuildDate|loc|lastmod)$/.test(element.name)) return [];
  return [...ofText(element.text), plain(element.attributes['title'] ?? ''), ...element.children.flatMap(ofXml)].filter(
    Boolean,
  );
}

function ofJson(value: unknown): string[] {
  if (typeof value === 'string') return ofText(value);
  if (Array.isArray(value)) return value.flatMap(ofJson);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (forMachines.test(name) ? [] : ofJson(part)));
}

/** Text without addresses, in which words of any language may stand. */
function plain(text: string): string {
  return text.replace(/\b[a-z]+:\/\/\S+|\bmailto:\S+|\S+@\S+|(?<=^|\s)\/\S+/g, ' ').trim();
}

/** Text that may be markup. */
function ofText(text: string): string[] {
  return /<\/?[a-z]/i.test(text) ? ofHtml(`<!doctype html><body>${text}</body>`) : [plain(text)];
}
