import type { Citation } from '../../publishing/citations/citation.ts';
import { type CitationFile, citationFiles, heldAddress } from '../../publishing/citations/citation-files.ts';
import { type FormattedCitation, formattedCitations } from '../../publishing/citations/formatted.ts';

/** A citation as a line to copy, as the usual styles print it, and as files to download. */
export interface CiteView {
  line: string;
  formatted: FormattedCitation[];
  files: (Pick<CitationFile, 'label' | 'text' | 'download'> & { href: string; type?: string })[];
}

/** `folder` is the address of the page that the files stand beside; without one, the page holds them. */
export function citeView(
  citation: Citation,
  line: (citation: Citation) => string,
  folder: string | undefined,
  language: string,
): CiteView {
  return {
    line: line(citation),
    formatted: formattedCitations(citation, language),
    files: citationFiles(citation).map((file) => {
      const { name, label, type, download, text } = file;
      // An address that holds a file names its type itself.
      const link = folder === undefined ? { href: heldAddress(file) } : { href: folder + name, type };
      return { label, text, download, ...link };
    }),
  };
}
