import type { Kind } from '../article/article.ts';
import { wording } from '../publishing/words/wording.ts';

/** Every word of the interface. Another language is another table of this shape. */
export const words = {
  skip: 'Skip to content',
  nav: {
    site: 'Site',
    articles: 'Articles',
    speakers: 'Speakers',
    shares: 'In whose words',
    organizations: 'Organizations',
    dates: 'Dates',
    search: 'Search',
    about: 'About',
    corrections: 'Corrections',
    front: 'Front page',
    data: 'Data',
    feed: 'Feed',
  },
  kind: wording.kinds,
  kindInSentence: { direct: 'direct quote', indirect: 'paraphrase', mixed: 'partly quoted' } satisfies Record<
    Kind,
    string
  >,
  key: {
    direct: 'the speaker’s own words',
    mixed: 'partly quoted',
    indirect: 'paraphrase, our wording',
    none: 'no rule: our analysis',
  },
  keyLabel: 'How to read the rules',
  analysis: 'Analysis',
  updated: 'Updated',
  draft: 'Draft',
  by: 'By',
  reading: 'Reading',
  sourceAndCitation: 'Source and citation',
  quoteNumber: 'Quote',
  link: 'Link',
  cite: 'Cite',
  share: 'Share',
  embed: 'Embed',
  inContext: 'In context',
  corrected: 'Corrected',
  whatChanged: 'What changed',
  translated: 'Translated',
  via: 'passed on by',
  noPost: 'No post stated',
  organizationSpeaks: 'Organization; no person named',
  anonymous: 'Not named by the source',
  voices: 'Voices',
  voicesNote: 'In order of appearance, with the role each had on the day.',
  shares: 'In whose words',
  organizations: 'Organizations',
  dates: 'Dates',
  source: 'Source',
  sources: 'Sources',
  archived: 'archived copy',
  readOn: 'read on',
  citeArticle: 'Cite this analysis',
  corrections: 'Corrections',
  noCorrections: 'None so far.',
  reportMistake: 'Report a mistake',
  withdrawn: 'Withdrawn',
  notGiven: 'Not given',
  scoreNote: 'The quotes in order; the height of each line is its length in words.',
  footer:
    'Direct quotes are given word for word. Beside a dashed rule stands our wording of what a source reports; where there is no rule, we are speaking ourselves.',
};

/** `1 quote`, `2 quotes`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** `Twelve quotes`, `13 quotes`: numbers that open a line, in words up to twelve. */
export function countInWords(number: number, one: string, many = `${one}s`): string {
  return `${small[number] ?? number} ${number === 1 ? one : many}`;
}

/** `Ada, Ben and Cy`. */
export function listInWords(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
