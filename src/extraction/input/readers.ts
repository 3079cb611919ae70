import type { Format } from './format.ts';
import type { Plain } from './plain.ts';

/** Readers by format, each loaded only where a text asks for it: those of HTML take longer to load than to read. */
const readers: Record<Format, () => Promise<(text: string) => Plain>> = {
  text: async () => (text) => ({ text }),
  html: async () => (await import('./html.ts')).plainOfHtml,
  markdown: async () => (await import('./markdown.ts')).plainOfMarkdown,
  captions: async () => (await import('./captions.ts')).plainOfCaptions,
};

/** The article in a text of some format, as paragraphs of plain text. */
export async function plainOf(format: Format, text: string): Promise<Plain> {
  const read = await readers[format]();
  return read(text);
}
