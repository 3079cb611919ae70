import type { AttributedQuote, Speaker } from '../corpus/corpus.ts';
import { extract } from '../extraction/extract.ts';
import { SURE_OF_ANOTHER } from '../extraction/statements/certainty.ts';
import type { Statement } from '../extraction/statements/statement.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Range } from '../text/range.ts';

/** Whose words a copy says stand at some place. */
export interface Heard {
  /** Names, as the copy has them in full. */
  speakers: string[];
  /** Organizations that the copy gives its speakers. */
  organizations: string[];
  at: Range;
}

/** Every statement of a copy whose speaker is sure to be named there. */
export function heardIn(text: string): Heard[] {
  return extract(text)
    .statements.filter(isSure)
    .flatMap(({ content, speakers, organizations }) => content.map((at) => ({ speakers, organizations, at })));
}

function isSure({ confidence, speakers, speakerKind }: Statement): boolean {
  return confidence >= SURE_OF_ANOTHER && speakers.length > 0 && speakerKind !== 'anonymous';
}

/** Whose words a quote says they are: those who speak, and whoever passed the words on. */
export function statedSpeakers({ voices, via }: AttributedQuote): Speaker[] {
  return [...voices.map(({ speaker }) => speaker), ...(via ? [via] : [])];
}

/** Every name of a speaker. */
export function namesOf({ name, aliases }: Speaker): string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

/** Who seems to speak at a place instead of the speakers of the quote, or whoever passed its words on. */
export function another(
  quote: AttributedQuote,
  stretches: readonly Range[],
  heard: readonly Heard[],
): Heard | undefined {
  const speakers = statedSpeakers(quote);
  // Who is not named on the page may be named in the source: that is why.
  if (speakers.some(({ kind }) => kind === 'anonymous')) return undefined;
  return heard.find(
    ({ speakers: names, organizations, at }) =>
      stretches.some((stretch) => overlaps(stretch, at)) &&
      !names.some((name) => speakers.some((speaker) => isCalled(speaker, name))) &&
      !speakers.some(
        (speaker) => speaker.kind === 'organization' && organizations.some((name) => isCalled(speaker, name)),
      ),
  );
}

/** Whether a name may be a speaker's: each of its words is a word, or an initial, of one of theirs. */
function isCalled(speaker: Speaker, heard: string): boolean {
  const parts = wordsOf(heard);
  return namesOf(speaker).some((known) => {
    const words = wordsOf(known);
    const within = (some: string[], all: string[]) =>
      some.length > 0 &&
      some.every((part) => all.some((word) => word === part || (part.length === 1 && word[0] === part)));
    return within(parts, words) || within(words, parts);
  });
}

function wordsOf(name: string): string[] {
  return fold(name).split(/[ ']+/).filter(Boolean);
}
