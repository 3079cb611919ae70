import type { Corpus } from '../corpus/corpus.ts';
import { type Faces, facesOf } from '../publishing/look/typefaces.ts';
import { type Language, languageOfWords } from '../words/languages.ts';
import { basePath } from './base-path.ts';

/** So many quotes make a site large: its style is fetched once and kept, where each page of a small one is whole by itself. */
const large = 100;

/** All that the code of the pages takes from a site when it is compiled; the rest it reads when it makes them. */
export interface Configuration {
  origin: string;
  base: string;
  /** Whose words the interface speaks. */
  language: Language;
  faces: Faces;
  /** What the site says of its look, as a style sheet. */
  look: string;
  isLarge: boolean;
}

export function configurationOf({ site, quotes }: Pick<Corpus, 'site' | 'quotes'>): Configuration {
  return {
    origin: new URL(site.url).origin,
    base: basePath(site.url),
    language: languageOfWords(site.language) ?? 'en',
    faces: facesOf(site),
    look: lookCss(site),
    isLarge: quotes.length > large,
  };
}

/** Whoever names a typeface for names has the headings in it, too. */
function lookCss({ accent, fonts }: Pick<Corpus['site'], 'accent' | 'fonts'>): string {
  const set = [
    ...(accent === undefined ? [] : [`--color-cinnabar:${accent}`]),
    ...(fonts?.names === undefined ? [] : ['--heading:var(--sans)']),
  ];
  return set.length ? `:root{${set.join(';')}}` : '';
}

/** In the environment of whatever compiles the code: the configuration as JSON. */
export const configurationVariable = 'ATTRIBUTED_CONFIGURATION';

/** The configuration to compile with. What only looks at the code, as a check of its types, gets that of no site. */
export function givenConfiguration(): Configuration {
  const given = process.env[configurationVariable];
  if (given !== undefined) return JSON.parse(given) as Configuration;
  return { origin: 'http://localhost', base: '/', language: 'en', faces: facesOf({}), look: '', isLarge: false };
}
