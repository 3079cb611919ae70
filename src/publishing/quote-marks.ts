import type { AttributedQuote } from '../corpus/corpus.ts';

/** Outer quotation marks by language; the longest fitting tag wins. Spaces inside French marks do not break. */
const marks: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  ar: ['«', '»'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  'de-CH': ['«', '»'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  no: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
  'zh-Hant': ['「', '」'],
  'zh-TW': ['「', '」'],
  'zh-HK': ['「', '」'],
};

/** The marks that stand around a speaker's own words in a language. */
export function marksOf(language: string): readonly [opening: string, closing: string] {
  for (let tag = language; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = marks[tag];
    if (found) return found;
  }
  return ['“', '”'];
}

/** Words in outer marks: every paragraph opens, only the last closes. */
export function inMarks(text: string, language: string): string {
  const [opening, closing] = marksOf(language);
  return `${text
    .split('\n\n')
    .map((paragraph) => opening + paragraph)
    .join('\n\n')}${closing}`;
}

/** The words of a quote as plain text shows them: in marks only where all of them are the speaker's own. */
export function shownWords({ kind, text, language }: Pick<AttributedQuote, 'kind' | 'text' | 'language'>): string {
  return kind === 'direct' ? inMarks(text, language) : text;
}
