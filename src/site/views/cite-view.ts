import type { Citation } from '../../publishing/citations/citation.ts';
import { type CitationFile, citationFiles, heldAddress } from '../../publishing/citations/citation-files.ts';

/** A citation as a line to copy and as files to download. */
export interface CiteView {
  line: string;
  files: (CitationFile & { href: string })[];
}

/** `folder` is the address of the page that the files stand beside; without one, the page holds them. */
export function citeView(
  citation: Citation,
  line: (citation: Citation) => string,
  folder: string | undefined,
): CiteView {
  return {
    line: line(citation),
    files: citationFiles(citation).map((file) => ({
      ...file,
      href: folder === undefined ? heldAddress(file) : folder + file.name,
    })),
  };
}
