import type { Blockquote, Paragraph, PhrasingContent, Table, TableRow } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { reportExcess } from '../../article/bounds.ts';
import { plainText } from '../../text/plain-text.ts';
import { about } from './about.ts';
import { absolute } from './address.ts';
import type { Dress, Plain } from './plain.ts';

/** What is asked of a node of any kind. */
interface Node {
  type: string;
  depth?: number | undefined;
  ordered?: boolean | null | undefined;
  children?: readonly Node[] | undefined;
}

/** The paragraphs of a Markdown text, with what it says about itself in front. */
export function plainOfMarkdown(markdown: string): Plain {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(markdown) ?? [undefined, '', markdown];
  // What would take minutes to parse is no Markdown that anybody wrote: it is read as it stands.
  if (reportExcess(body!.split('\n'), () => {})) return { text: markdown };
  const tree = remark().use(remarkGfm, { singleTilde: false }).parse(body!);
  const layout = new Map<number, Dress>();
  let text = '';
  let last: Dress = { inline: [], pictures: [] };
  const add = (words: string, before = '', phrases: readonly PhrasingContent[] = [], row: Dress['row'] = undefined) => {
    const pictures = picturesIn(phrases);
    if (!words) {
      last.pictures.push(...pictures);
      return;
    }
    const start = text ? text.length + 2 : 0;
    text += `${text ? '\n\n' : ''}${words}`;
    last = { ...(before && { before }), ...(row && { row }), inline: inlineOf(phrases, words, start), pictures };
    layout.set(start, last);
  };
  const open: { node: Node; before?: string }[] = tree.children.toReversed().map((node) => ({ node }));
  const known = aboutFront(front!);
  let { title } = known;
  while (open.length) {
    const { node, before } = open.pop()!;
    if (node.type === 'heading' && !title) title = plainText(node as never);
    else if (node.type === 'blockquote') for (const line of blockQuotation(node as never)) add(line);
    else if (node.type === 'table')
      for (const [index, row] of (node as Table).children.entries()) {
        const phrases = cellsOf(row);
        add(wordsOf(phrases).trim(), '', phrases, index === 0 ? 'first' : 'later');
      }
    else if (node.type === 'heading' || node.type === 'paragraph') {
      const phrases = (node as Paragraph).children;
      const level = node.type === 'heading' ? `${'#'.repeat(Math.max(2, node.depth!))} ` : before;
      add(wordsOf(phrases).trim(), level, phrases);
    } else if (node.children) {
      const item = node.type === 'list' ? (node.ordered ? '1. ' : '- ') : before;
      for (const child of node.children.toReversed()) open.push({ node: child, ...(item && { before: item }) });
    }
  }
  return { ...known, text, layout, ...(title && { title }) };
}

/** The words of a row, its cells parted by “|”. */
function cellsOf({ children }: TableRow): PhrasingContent[] {
  return children.flatMap((cell, index) => [
    ...(index ? [{ type: 'text' as const, value: ' | ' }] : []),
    ...cell.children,
  ]);
}

/** Words without those that describe a picture. */
function wordsOf(phrases: readonly PhrasingContent[]): string {
  return phrases.map((phrase) => (phrase.type === 'image' ? '' : plainText(phrase))).join('');
}

/** Links to other pages and emphasis, where they stand in the words that begin at `start`. */
function inlineOf(phrases: readonly PhrasingContent[], words: string, start: number): Dress['inline'] {
  const inline: Dress['inline'] = [];
  // Spaces before the first word are not part of the text.
  let at = start - wordsOf(phrases).indexOf(words);
  for (const phrase of phrases) {
    const end = at + wordsOf([phrase]).length;
    const marks = marksOf(phrase);
    if (marks && at >= start && end <= start + words.length && at < end) inline.push({ range: [at, end], ...marks });
    at = end;
  }
  return inline;
}

function marksOf(phrase: PhrasingContent): Pick<Dress['inline'][number], 'open' | 'close'> | undefined {
  switch (phrase.type) {
    case 'emphasis':
      return { open: '*', close: '*' };
    case 'strong':
      return { open: '**', close: '**' };
    case 'link': {
      const address = absolute(phrase.url, undefined);
      return address === undefined ? undefined : { open: '[', close: `](${address})` };
    }
    default:
      return undefined;
  }
}

function picturesIn(phrases: readonly PhrasingContent[]): Dress['pictures'] {
  return phrases.flatMap((phrase) =>
    phrase.type === 'image' ? [{ address: phrase.url, description: phrase.alt?.trim() ?? '' }] : [],
  );
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
