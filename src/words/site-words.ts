import * as chinese from './chinese.ts';
import * as english from './english.ts';
import * as french from './french.ts';
import * as german from './german.ts';
import { type Language, languageOfWords, languages, type Words } from './languages.ts';
import * as spanish from './spanish.ts';

// What `#words` is in Node, where the site is known only once it is read. In the pages and scripts of a site `#words` is
// the file of its language itself, so that a reader loads no other (astro.config.mjs).

const all: Record<(typeof languages)[Language], Words> = { english, chinese, german, french, spanish };

export let {
  aboutWords,
  aroundWords,
  authorWords,
  count,
  dayFrom,
  drawWords,
  formats,
  formWords,
  inWords,
  listWords,
  notFoundWords,
  offlineWords,
  punctuation,
  quotePageWords,
  resultWords,
  shareOfWords,
  shareWords,
  speakerWords,
  wording,
  words,
}: Words = english;

/** Sets the language of all words from now on: that of the site, or English where there are none in it. */
export function speak(language: string): void {
  ({
    aboutWords,
    aroundWords,
    authorWords,
    count,
    dayFrom,
    drawWords,
    formats,
    formWords,
    inWords,
    listWords,
    notFoundWords,
    offlineWords,
    punctuation,
    quotePageWords,
    resultWords,
    shareOfWords,
    shareWords,
    speakerWords,
    wording,
    words,
  } = all[languages[languageOfWords(language) ?? 'en']]);
}
