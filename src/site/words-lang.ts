import { languageOfWords } from '../words/languages.ts';
import { corpus } from './corpus.ts';

/** The `lang` of labels, where it is not that of the page: a site in a language without words has English ones. */
export const wordsLang = languageOfWords(corpus().site.language) === undefined ? 'en' : undefined;
