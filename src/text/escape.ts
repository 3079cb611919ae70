import { wellFormed } from './well-formed.ts';

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (character) => references[character]!);
}

/** Any text as HTML text alone, where quotation marks may stand as they are. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>]/g, (character) => references[character]!);
}

/** Any text as XML text or as the value of a quoted attribute; a carriage return would be read as a line feed. */
export function escapeXml(text: string): string {
  return wellFormed(text).replace(/[&<>"\r]/g, (character) => references[character] ?? '&#13;');
}

/** Plain paragraphs (parted by a blank line) as `<p>` elements; a space parts them where a reader drops the tags. */
export function paragraphsHtml(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join(' ');
}
