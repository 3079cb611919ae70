import type { Plain } from './plain.ts';

/** Readers by format, each loaded only where a text asks for it: those of HTML take longer to load than to read. */
const readers = {
  text:
    async () =>
    (text: string): Plain => ({ text }),
  html: async () => (await import('./html.ts')).plainOfHtml,
  markdown: async () => (await import('./markdown.ts')).plainOfMarkdown,
  captions: async () => (await import('./captions.ts')).plainOfCaptions,
};

/** A format that texts are read from. */
export type Format = keyof typeof readers;

/** How a file's text is to be read, by its name and its first characters. */
export function formatOf(name: string, text: string): Format {
  const head = text.slice(0, 2000).trimStart();
  if (/\.(?:vtt|srt)$/i.test(name) || /^WEBVTT(?:\s|$)/.test(head)) return 'captions';
  if (/\.x?html?$/i.test(name) || /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(head)) return 'html';
  return /\.(?:md|markdown|mdown)$/i.test(name) ? 'markdown' : 'text';
}

/** The article in a text of some format, as paragraphs of plain text. */
export async function plainOf(format: Format, text: string): Promise<Plain> {
  const read = await readers[format]();
  return read(text);
}
