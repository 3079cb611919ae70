import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import type { Plain } from './plain.ts';

/** Readers by format, each loaded only where a text asks for it: those of HTML take longer to load than to read. */
const readers: Record<Format, () => Promise<(text: string) => Plain>> = {
  text: async () => (text) => ({ text }),
  html: async () => (await import('./html.ts')).plainOfHtml,
  markdown: async () => (await import('./markdown.ts')).plainOfMarkdown,
  captions: async () => (await import('./captions.ts')).plainOfCaptions,
};

type DocumentReader = (bytes: Uint8Array) => Promise<Plain | { problem: string }>;

/** Readers of files that are no text, by what those begin with, whatever their names say. */
const documents: { signature: string; load: () => Promise<DocumentReader> }[] = [
  { signature: '%PDF', load: async () => (await import('./pdf.ts')).plainOfPdf },
  { signature: 'PK\u0003\u0004', load: async () => (await import('./docx.ts')).plainOfDocx },
];

/** The article in a file, by its name and bytes, or what is wrong with it and what to do. */
export async function plainOfFile(name: string, bytes: Uint8Array): Promise<Plain | { problem: string }> {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const document = documents.find(({ signature }) => head === signature);
  if (document) return (await document.load())(bytes);
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  return plainOf(formatOf(name, decoded.text), decoded.text);
}

/** The article in a text of some format, as paragraphs of plain text. */
export async function plainOf(format: Format, text: string): Promise<Plain> {
  const read = await readers[format]();
  return read(text);
}
