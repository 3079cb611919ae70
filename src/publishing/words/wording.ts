import type { Kind } from '../../article/article.ts';

/** Every word of ours in what is published, so that another language is one more table. */
export const wording = {
  kinds: { direct: 'Direct quote', indirect: 'Paraphrase', mixed: 'Partly quoted' } satisfies Record<Kind, string>,
  analysis: 'Analysis',
  /** Between a name and words that are not the speaker's. */
  paraphrased: 'paraphrased',
  via: (name: string) => `quoted by ${name}`,
  saidAt: (occasion: string) => `at ${occasion}`,
  source: 'Source',
  translated: 'translated',
  corrected: (date: string) => `Corrected ${date}`,
  /** In the middle of a sentence. */
  correctedOn: (date: string) => `corrected ${date}`,
  correction: (date: string, note: string) => `Correction, ${date}: ${note}`,
  moved: 'This quote has a new address',
  withdrawn: (date: string) => `Quote withdrawn ${date}`,
  quoted: (names: string) => `Quoted: ${names}`,
  quoting: (names: string) => `quoting ${names}`,
  quotesOf: (name: string, site: string) => `${name} in ${site}`,
  quotesDescription: (name: string, site: string) => `Every quote of ${name} in ${site}, with role, date and source.`,
  more: (count: number) => `and ${count} more`,
  embedTitle: (names: string) => `Quote: ${names}`,
};
