import type { Kind } from '../article/article.ts';
import type { AttributedQuote, Speaker } from '../corpus/corpus.ts';

/** How many words somebody is quoted with, and what part of all quoted words that is. */
export interface Share {
  words: number;
  quotes: number;
  /** In whole percent; those of one list sum to 100. */
  percent: number;
}

export interface SpeakerShare extends Share {
  speaker: Speaker;
}

export interface KindShare extends Share {
  kind: Kind;
}

/** Who speaks how much, and in whose words, in some quotes. */
export interface Shares {
  words: number;
  /** Words that are the speakers' own. */
  ownWords: number;
  /** Most words first. */
  speakers: SpeakerShare[];
  /** Direct, indirect, mixed; a kind that does not occur is left out. */
  kinds: KindShare[];
}

/** Counts the words of an article, a speaker or the whole site: whichever quotes are given. */
export function sharesOf(quotes: readonly AttributedQuote[]): Shares {
  const speakers = new Map<Speaker, { words: number; quotes: number }>();
  const kinds = new Map<Kind, { words: number; quotes: number }>();
  for (const { voices, kind, words } of quotes) {
    add(kinds, kind, words.all);
    // Those who speak together share the words between them, so that none is counted twice.
    for (const { speaker } of voices) add(speakers, speaker, words.all / voices.length);
  }
  const order: Kind[] = ['direct', 'indirect', 'mixed'];
  return {
    words: quotes.reduce((sum, { words }) => sum + words.all, 0),
    ownWords: quotes.reduce((sum, { words }) => sum + words.own, 0),
    speakers: inPercent(
      [...speakers].map(([speaker, counts]) => ({ speaker, ...counts })).sort((a, b) => b.words - a.words),
    ),
    kinds: inPercent(
      [...kinds]
        .map(([kind, counts]) => ({ kind, ...counts }))
        .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    ),
  };
}

function add<Key>(counts: Map<Key, { words: number; quotes: number }>, key: Key, words: number): void {
  const known = counts.get(key) ?? { words: 0, quotes: 0 };
  counts.set(key, { words: known.words + words, quotes: known.quotes + 1 });
}

/** Rounds down, then gives the missing percents to those who lost most by it. */
function inPercent<Entry extends { words: number }>(entries: Entry[]): (Entry & { percent: number })[] {
  const sum = entries.reduce((total, { words }) => total + words, 0);
  if (!sum) return entries.map((entry) => ({ ...entry, percent: 0 }));
  const exact = entries.map(({ words }) => (words / sum) * 100);
  const percents = exact.map(Math.floor);
  const missing = 100 - percents.reduce((total, percent) => total + percent, 0);
  const losers = exact
    .map((value, i) => ({ i, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i);
  for (const { i } of losers.slice(0, missing)) percents[i]!++;
  return entries.map((entry, i) => ({ ...entry, words: Math.round(entry.words * 10) / 10, percent: percents[i]! }));
}
