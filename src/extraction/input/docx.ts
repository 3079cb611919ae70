import mammoth from 'mammoth';
import { blocksOfHtml } from './html.ts';
import type { Plain } from './plain.ts';

/** The text of a Word document (ECMA-376), without the headers and footers of its pages; or why there is none. */
export async function plainOfDocx(bytes: Uint8Array): Promise<Plain | { problem: string }> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        // A picture in a file has no address that a draft could give.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    const plain = blocksOfHtml(value);
    return plain.text ? plain : { problem: 'is a Word document without words: there is nothing to import' };
  } catch {
    return { problem: 'is a ZIP or an office document that is no .docx: save it as .docx, plain text or HTML first' };
  }
}
