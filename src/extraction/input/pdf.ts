import { getDocumentProxy } from 'unpdf';
import { withSingleSpaces } from '../../text/spaces.ts';
import { linesOf, type Piece } from './pdf-lines.ts';
import { paragraphsOfLines } from './pdf-paragraphs.ts';
import type { Plain } from './plain.ts';

/** The text of a PDF in reading order, without what its pages repeat at their edges; or why there is none. */
export async function plainOfPdf(bytes: Uint8Array): Promise<Plain | { problem: string }> {
  try {
    // A copy: the reader takes the bytes away. No warnings: it prints them among the answers.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Piece[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? pieceOf(item) : [])));
    }
    const text = paragraphsOfLines(linesOf(pages)).join('\n\n');
    const { info } = await pdf.getMetadata();
    if (!text)
      return { problem: 'is a PDF without text, as of a scanner: it needs text recognition first (such as ocrmypdf)' };
    const title = titleOf((info as { Title?: unknown }).Title);
    return { text, ...(title && { title }) };
  } catch (error) {
    return {
      problem:
        error instanceof Error && error.name === 'PasswordException'
          ? 'is a PDF that asks for a password: save it without one first'
          : 'is a PDF that could not be read: save its text first (pdftotext, or copy it out of a viewer)',
    };
  }
}

function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Piece[] {
  const [across = 0, up = 0, , , x = 0, y = 0] = transform;
  // Words that run upwards stand beside the text, as the number of a preprint does.
  if (!str.trim() || Math.abs(up) > Math.abs(across)) return [];
  return [{ x, end: x + width, y, size: Math.abs(transform[3] ?? 0) || 1, words: str }];
}

/** A title, unless it is only what a word processor called its file. */
function titleOf(title: unknown): string | undefined {
  if (typeof title !== 'string' || /\.\w{2,5}$|^Microsoft Word|^untitled/i.test(title.trim())) return undefined;
  return withSingleSpaces(title).trim() || undefined;
}
