import type { Citation } from '../../publishing/citations/citation.ts';
import { type CitationFile, citationFiles } from '../../publishing/citations/citation-files.ts';

/** A citation as a line to copy and as files to download. */
export interface CiteView {
  line: string;
  files: CitationFile[];
}

export function citeView(citation: Citation, line: (citation: Citation) => string): CiteView {
  return { line: line(citation), files: citationFiles(citation) };
}
