import { wellFormed } from '../../text/well-formed.ts';
import { type CitedName, invertedName } from '../words/author-name.ts';
import { type Citation, isoDate } from './citation.ts';

/** A citation as a BibLaTeX entry. Letters of all scripts stay what they are: BibLaTeX reads UTF-8. */
export function biblatex(citation: Citation): string {
  const fields: [name: string, value: string | undefined][] = [
    ['author', citation.author?.map(nameOf).join(' and ')],
    ['title', `{${escapeTex(citation.title)}}`],
    ['journaltitle', escapeTex(citation['container-title'])],
    ['entrysubtype', 'newspaper'],
    ['publisher', escapeTex(citation.publisher)],
    ['date', isoDate(citation)],
    ['url', citation.URL.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))],
    ['language', escapeTex(citation.language)],
    ['keywords', citation.keyword && escapeTex(citation.keyword)],
    ['abstract', citation.abstract && escapeTex(citation.abstract)],
    ['note', citation.note && escapeTex(citation.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${keyOf(citation.id)},\n${lines.join('\n')}\n}\n`;
}

/** A body, or a name that could be cut wrongly, stands in braces and stays whole. */
function nameOf(name: CitedName): string {
  return 'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : escapeTex(invertedName(name)).replaceAll(' and ', ' {and} ');
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX would obey, as characters that it prints. */
function escapeTex(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$%&#_]/g, (character) => commands[character] ?? `\\${character}`);
}

/** A key that every BibTeX program takes: other characters become their code points. */
function keyOf(id: string): string {
  return id.replace(/[^\w:-]/gu, (character) => `u${character.codePointAt(0)!.toString(16)}`);
}
