import { wellFormedJson } from '../../text/well-formed.ts';
import { formats } from '../../words/english.ts';
import { biblatex } from './biblatex.ts';
import type { Citation } from './citation.ts';
import { ris } from './ris.ts';

/** A citation in one format, ready to be served and to be linked with `type` and `download`. */
export interface CitationFile {
  /** Beside the article or quote page. */
  name: 'cite.bib' | 'cite.ris' | 'cite.json';
  label: string;
  type: string;
  /** What a reader's disk calls it. */
  download: string;
  text: string;
}

/** A citation in every format that reference managers import. */
export function citationFiles(citation: Citation): CitationFile[] {
  const name = citation.id.replace(':', '-');
  return [
    {
      name: 'cite.bib',
      label: formats.bibtex,
      type: 'application/x-bibtex',
      download: `${name}.bib`,
      text: biblatex(citation),
    },
    {
      name: 'cite.ris',
      label: formats.ris,
      type: 'application/x-research-info-systems',
      download: `${name}.ris`,
      text: ris(citation),
    },
    {
      name: 'cite.json',
      label: formats.csl,
      type: 'application/vnd.citationstyles.csl+json',
      download: `${name}.json`,
      text: `${wellFormedJson([citation], 2)}\n`,
    },
  ];
}
