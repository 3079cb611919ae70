/** What every language says: the shape of the English words. A text that another file lacks is an error of its types. */
export type Words = typeof import('./english.ts');

/** The languages of the interface: tags as sites state them, each with the file of its words. Another is another row. */
export const languages = {
  en: 'english',
  'zh-Hans': 'chinese',
  de: 'german',
  fr: 'french',
  es: 'spanish',
} as const;

export type Language = keyof typeof languages;

/**
 * The language of the interface for the language of a site, region aside: `de-AT` → `de`. Nothing where there are no
 * words in that language and script, as for `zh-Hant`.
 */
export function languageOfWords(tag: string): Language | undefined {
  const wanted = written(tag);
  return (Object.keys(languages) as Language[]).find((known) => written(known) === wanted);
}

/** A language with its script: `zh` → `zh-Hans`. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
