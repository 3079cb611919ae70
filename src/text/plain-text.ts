import type { Nodes } from 'mdast';

/** The text of a paragraph or phrase as a reader sees it; line breaks become spaces, notes and comments nothing. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, ' ');
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
