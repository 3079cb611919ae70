import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Blockquote } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { webAddress } from '../../article/fields.ts';
import { isPartialDate } from '../../text/partial-date.ts';
import { plainText } from '../../text/plain-text.ts';
import { withSingleSpaces } from '../../text/spaces.ts';
import { markQuotations } from './html-quotations.ts';

/** Plain text with what its file says about it. */
export interface Plain {
  text: string;
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  authors?: string[];
}

/** How a file's text is to be read, by its name and its first characters. */
export function formatOf(name: string, text: string): 'html' | 'markdown' | 'text' {
  const head = text.slice(0, 2000).trimStart();
  if (/\.x?html?$/i.test(name) || /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(head)) return 'html';
  return /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
}

/** The article in a text of some format, as paragraphs of plain text. */
export function plainOf(format: 'html' | 'markdown' | 'text', text: string): Plain {
  if (format === 'html') return ofHtml(text);
  return format === 'markdown' ? ofMarkdown(text) : { text };
}

function ofHtml(html: string): Plain {
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

/** What a Markdown file says about itself in front, under the names that are usual there. */
function aboutFront(front: string): Omit<Plain, 'text'> {
  const document = parseDocument(front, { schema: 'failsafe' });
  const fields: unknown = document.errors.length ? undefined : document.toJS();
  const { title, publisher, publication, site, date, url, canonical, author, authors } = (fields ?? {}) as Record<
    string,
    unknown
  >;
  return about({
    title,
    publisher: publisher ?? publication ?? site,
    published: date,
    url: url ?? canonical,
    author: author ?? authors,
  });
}

/** What is said about a text, as far as it can be used. */
function about(said: {
  title: unknown;
  publisher: unknown;
  published: unknown;
  url: unknown;
  author: unknown;
}): Omit<Plain, 'text'> {
  const text = (value: unknown) => (typeof value === 'string' ? withSingleSpaces(value).trim() : '');
  const [title, publisher, url] = [text(said.title), text(said.publisher), text(said.url)];
  const published = text(said.published).slice(0, 10);
  const authors = (Array.isArray(said.author) ? said.author : [said.author]).map(text).filter(Boolean);
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(published) && isPartialDate(published) && { published }),
    ...(webAddress.safeParse(url).success && { url }),
    ...(authors.length > 0 && { authors }),
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

function ofMarkdown(markdown: string): Plain {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(markdown) ?? [undefined, '', markdown];
  const tree = remark().use(remarkGfm, { singleTilde: false }).parse(body!);
  const blocks: string[] = [];
  const open = [...tree.children].reverse() as { type: string; children?: unknown[] }[];
  const known = aboutFront(front!);
  let { title } = known;
  while (open.length) {
    const node = open.pop()!;
    if (node.type === 'heading' && !title) title = plainText(node as never);
    else if (node.type === 'blockquote') blocks.push(...blockQuotation(node as never));
    else if (['paragraph', 'heading', 'tableCell'].includes(node.type)) blocks.push(plainText(node as never).trim());
    else if (node.children) open.push(...([...node.children].reverse() as typeof open));
  }
  return { ...known, text: blocks.filter(Boolean).join('\n\n'), ...(title && { title }) };
}

const SIGNED = /^([^—–]*[.!?…])?\s*((?:—|–|-{1,3})\s\p{Lu}[^.!?;:]{2,90})$/u;

/** The paragraphs of a block quotation, in the marks that its layout stands for, unless it has some; who signs it, behind. */
function blockQuotation(quotation: Blockquote): string[] {
  const lines: string[] = [];
  visit(quotation, 'paragraph', (paragraph) => {
    lines.push(plainText(paragraph).trim());
  });
  const [, last, signature] = SIGNED.exec(lines.at(-1) ?? '') ?? [];
  if (signature) lines.splice(-1, 1, ...(last ? [last] : []));
  if (!lines.some((line) => /["“„«「]/.test(line)))
    for (const [index, line] of lines.entries()) lines[index] = `“${line}${index === lines.length - 1 ? '”' : ''}`;
  return signature ? [...lines, signature] : lines;
}
