import { chinese } from './chinese/script.ts';
import { french } from './french/lexicon.ts';
import { german } from './german/lexicon.ts';
import { japanese } from './japanese/script.ts';
import type { Lexicon, Script } from './lexicon.ts';
import { spanish } from './spanish/lexicon.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de: german, fr: french, es: spanish };
const SCRIPTS: Readonly<Record<string, Script>> = { zh: chinese, ja: japanese };

/** The lists of a language, if it is one of those with spaces that are read besides English. */
export function lexiconOf(language: string): Lexicon | undefined {
  return LEXICONS[language];
}

/** The patterns of a language, if it is one of those without spaces that are read. */
export function scriptOf(language: string): Script | undefined {
  return SCRIPTS[language];
}

/** Whether statements can be found in a language; in others only its quotation marks are told. */
export function isRead(language: string): boolean {
  return language === 'en' || language in LEXICONS || language in SCRIPTS;
}
