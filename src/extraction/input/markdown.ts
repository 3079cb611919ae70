import type { Blockquote } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { plainText } from '../../text/plain-text.ts';
import { about } from './about.ts';
import type { Plain } from './plain.ts';

/** The paragraphs of a Markdown text, with what it says about itself in front. */
export function plainOfMarkdown(markdown: string): Plain {
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
