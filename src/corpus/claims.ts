import { tokensOf } from '../text/tokens.ts';
import type { AttributedQuote, DateFrom, Speaker } from './corpus.ts';

/** Everything that a published quote claims of its words, in clear text. */
export interface Claims {
  text: string;
  kind: string;
  speakers: { id: string; name: string; role?: string; organization?: string; anonymous?: true }[];
  date: string;
  /** What the date is that of; ledgers of earlier versions do not say. */
  dateFrom?: DateFrom;
  occasion?: string;
  source?: { title: string; publisher?: string; url?: string };
  original?: string;
  /** The printed name of who passed the words on. */
  via?: string;
}

/** A claim that is another one now. */
export interface Change {
  /** What the claim is about, in a word: `role`. */
  claim: string;
  was: string;
  now: string;
}

/**
 * What a quote claims. A name is the one that its own article prints: another article, or a file, may print another one
 * of the same speaker's names, and has to list this one beside it.
 */
export function claimsOf({ text, kind, voices, date, dateFrom, quote, article, source, via }: AttributedQuote): Claims {
  const { occasion, original } = quote;
  const printed = ({ id, name }: Pick<Speaker, 'id' | 'name'>) =>
    article.speakers.find((entry) => entry.id === id)?.name ?? name;
  return {
    text: text.normalize('NFC'),
    kind,
    speakers: voices.map(({ speaker, role, organization }) => ({
      id: speaker.id,
      name: printed(speaker),
      ...(role !== undefined && { role }),
      ...(organization && { organization: organization.name }),
      ...(speaker.kind === 'anonymous' && { anonymous: true }),
    })),
    date,
    dateFrom,
    ...(occasion !== undefined && { occasion }),
    ...(source && {
      source: {
        title: source.title,
        ...(source.publisher !== undefined && { publisher: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    ...(original !== undefined && { original }),
    ...(via && { via: printed(via) }),
  };
}

/** The name of each claim, and what it says in one line. */
const shown: Record<string, (claims: Claims) => string | undefined> = {
  words: ({ text }) => text,
  kind: ({ kind }) => kind,
  speaker: ({ speakers }) => speakers.map(({ id }) => id).join(', '),
  name: ({ speakers }) => speakers.map(({ name, anonymous }) => name + (anonymous ? ' (anonymous)' : '')).join(', '),
  role: ({ speakers }) => each(speakers.map(({ role }) => role)),
  organization: ({ speakers }) => each(speakers.map(({ organization }) => organization)),
  date: ({ date }) => date,
  'meaning of the date': ({ date, dateFrom }) => dateFrom && `${date}, ${daysOf[dateFrom]}`,
  occasion: ({ occasion }) => occasion,
  source: ({ source }) => source?.title,
  publisher: ({ source }) => source?.publisher,
  'address of the source': ({ source }) => source?.url,
  original: ({ original }) => original,
  via: ({ via }) => via,
};
/** What a date is that of, the surest last. */
const daysOf: Record<DateFrom, string> = {
  article: 'the day of the article',
  source: 'the day of the source',
  quote: 'the day it was said',
};
/** What may be told of a source later without taking anything back. */
const mayBeAdded = ['publisher', 'address of the source'];

/** The claims that differ; how the words are broken into lines is none. */
export function changesOf(before: Claims, now: Claims): Change[] {
  const changes = Object.entries(shown).flatMap(([claim, show]): Change[] => {
    const [was = '', is = ''] = [before, now].map((claims) => spaced(show(claims) ?? ''));
    return was === is || (was === '' && mayBeAdded.includes(claim)) ? [] : [{ claim, was, now: is }];
  });
  // Another date is one change, whatever it is that of; and one that is surer takes nothing back.
  const [sure, isSure] = [before, now].map(({ dateFrom }) => Object.keys(daysOf).indexOf(dateFrom ?? ''));
  const isDateKept = before.date === now.date && sure! > isSure!;
  // Who goes by another id goes by another name as well: that is one change.
  const isRenamed = changes.some(({ claim }) => claim === 'name');
  return changes.filter(
    ({ claim }) => (claim !== 'speaker' || !isRenamed) && (claim !== 'meaning of the date' || isDateKept),
  );
}

/** Whether a note says what a claim was: it holds one of the words that are gone. */
export function tells(note: string, change: Change): boolean {
  const told = tokensOf(note).map(({ text }) => text);
  return goneFrom(change).some((gone) => told.some((word) => word === gone || isFormOf(word, gone)));
}

/** Whether a word is another one with an ending, as far as its length tells: "directors". */
function isFormOf(word: string, other: string): boolean {
  return other.length > 3 && word.startsWith(other);
}

/** Whether a change is of what somebody said, and words of it are gone: only repeating some tells what was said. */
export function isToldByRepeating(change: Change): boolean {
  return ['words', 'original'].includes(change.claim) && change.now !== '' && goneFrom(change).length > 0;
}

function goneFrom({ was, now }: Change): string[] {
  const kept = new Set(tokensOf(now).map(({ text }) => text));
  return tokensOf(was).flatMap(({ text }) => (kept.has(text) ? [] : [text]));
}

function each(values: (string | undefined)[]): string {
  return values.every((value) => value === undefined) ? '' : values.map((value) => value ?? '–').join(', ');
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
