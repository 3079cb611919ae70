/**
 * Which marks end what an opening mark began, the one that a typesetter pairs first. The German closing mark is the
 * English opening one, and texts mix straight marks with curved ones: those end a quotation only behind its last letter.
 */
export const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': "’'",
  "'": "'’",
  '‚': '‘’',
  '「': '」',
  '『': '』',
};

/** Marks that part words from what is around them wherever they stand; a full-width one comes from Chinese keyboards. */
export const DOUBLE_MARKS = '"“”„‟«»「」『』＂';
/** Every quotation mark. The single ones may be apostrophes, and the grave accent is what typewriters opened with. */
export const QUOTATION_MARKS = `${DOUBLE_MARKS}'‘’‚‹›\``;

/** Outer quotation marks by language; the longest fitting tag wins. Spaces inside French marks do not break. */
const ofLanguages: Record<string, readonly [string, string]> = {
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
    const found = ofLanguages[tag];
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
