import { count, shareOfWords, words } from '#words';
import type { AttributedQuote, Speaker } from '../../corpus/corpus.ts';
import { sharesOf } from '../../publishing/shares.ts';
import { type NameView, nameView } from './quote-view.ts';

/** Who speaks how much, and in whose words: numbers as text, and a bar for each. */
export interface SharesView {
  finding: string;
  kinds: ShareRow[];
  speakers: ShareRow[];
}

interface ShareRow {
  kind?: AttributedQuote['kind'];
  name?: NameView;
  label: string;
  words: string;
  percent: number;
}

/** The shares of some quotes; at most `most` speakers are listed, the rest is counted together. */
export function sharesView(quotes: readonly AttributedQuote[], most = 12): SharesView {
  const shares = sharesOf(quotes);
  const shown = shares.speakers.slice(0, most);
  return {
    finding: shareOfWords.finding(shares.ownWords, shares.words),
    kinds: shares.kinds.map(({ kind, words: number, percent }) => ({
      kind,
      label: words.kind[kind],
      words: count.words(number),
      percent,
    })),
    speakers: shown.map(({ speaker, words: number, percent }) => ({
      name: nameView(speaker),
      label: speaker.name,
      words: count.words(number),
      percent,
    })),
  };
}

/** What part of the quoted words is each speaker's, as a sentence ends: `59 words, 17 % of those quoted here`. */
export function sharesBySpeaker(quotes: readonly AttributedQuote[]): Map<Speaker, string> {
  const { speakers } = sharesOf(quotes);
  return new Map(
    speakers.map(({ speaker, words: number, percent }) => [speaker, shareOfWords.ofThose(number, percent)]),
  );
}
