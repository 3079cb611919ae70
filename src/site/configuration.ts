import type { Corpus } from '../corpus/corpus.ts';
import { facesOf } from '../publishing/look/typefaces.ts';
import { type Language, languageOfWords } from '../words/languages.ts';
import { lookCss } from './look.ts';
import { basePath } from './settings.ts';

/** So many quotes make a site large: its style is fetched once and kept, where each page of a small one is whole by itself. */
const large = 100;

/** All that the code of the pages takes from the content when it is compiled; the rest it reads when it makes them. */
export interface Configuration {
  origin: string;
  base: string;
  /** Whose words the interface speaks. */
  language: Language;
  /** The packages of the typefaces. */
  typefaces: { text: string; names: string };
  /** The origin that answers the search, where it is not the site's own. */
  answering?: string;
  /** What `site.yml` says of the look, as a style sheet. */
  look: string;
  isLarge: boolean;
}

export function configurationOf({ site, quotes }: Pick<Corpus, 'site' | 'quotes'>): Configuration {
  const { text, names } = facesOf(site);
  const endpoint = site.search?.endpoint;
  return {
    origin: new URL(site.url).origin,
    base: basePath(site.url),
    language: languageOfWords(site.language) ?? 'en',
    typefaces: { text: text.package, names: names.package },
    ...(URL.canParse(endpoint ?? '') && { answering: new URL(endpoint!).origin }),
    look: lookCss(site),
    isLarge: quotes.length > large,
  };
}
