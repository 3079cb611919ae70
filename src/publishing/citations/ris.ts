import { wellFormed } from '../../text/well-formed.ts';
import { invertedName } from '../words/author-name.ts';
import { type Citation, isoDate } from './citation.ts';

/** A citation as a RIS record. Line ends are those the format asks for. */
export function ris(citation: Citation): string {
  const date = isoDate(citation);
  const [year, month = '', day = ''] = date.split('-');
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', citation.id],
    ...(citation.author ?? []).map((name): [string, string] => ['AU', invertedName(name)]),
    ['TI', citation.title],
    ['T2', citation['container-title']],
    ['PB', citation.publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['UR', citation.URL],
    ['LA', citation.language],
    ...(citation.keyword?.split(', ') ?? []).map((keyword): [string, string] => ['KW', keyword]),
    ['AB', citation.abstract],
    ['N1', citation.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

function oneLine(text: string): string {
  return wellFormed(text).replace(/\s+/g, ' ').trim();
}
