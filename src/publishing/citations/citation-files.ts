import { formats } from '#words';
import { inAddress } from '../../text/in-address.ts';
import { wellFormedJson } from '../../text/well-formed.ts';
import { biblatex } from './biblatex.ts';
import type { Citation } from './citation.ts';
import { ris } from './ris.ts';

/** The formats that reference managers import. Another one is another row, and a writer. */
export const citationFormats = [
  { name: 'cite.bib', label: formats.bibtex, type: 'application/x-bibtex', write: biblatex },
  { name: 'cite.ris', label: formats.ris, type: 'application/x-research-info-systems', write: ris },
  {
    name: 'cite.json',
    label: formats.csl,
    type: 'application/vnd.citationstyles.csl+json',
    write: (citation: Citation) => `${wellFormedJson([citation])}\n`,
  },
] as const;

/** A citation in one format, ready to be served and to be linked with `type` and `download`. */
export interface CitationFile {
  /** Beside the article or quote page. */
  name: (typeof citationFormats)[number]['name'];
  label: string;
  type: string;
  /** What a reader's disk calls it. */
  download: string;
  text: string;
}

/** The address of a citation that the page itself holds (RFC 2397): one file less for a host that counts them. */
export function heldAddress({ type, text }: CitationFile): string {
  return `data:${type},${inAddress(text)}`;
}

/** A citation in every format. */
export function citationFiles(citation: Citation): CitationFile[] {
  return citationFormats.map((format) => fileIn(format, citation));
}

function fileIn({ write, ...format }: (typeof citationFormats)[number], citation: Citation): CitationFile {
  return { ...format, download: format.name.replace('cite', citation.id.replace(':', '-')), text: write(citation) };
}
