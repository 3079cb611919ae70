import { CLOSERS } from '../../text/quotation-marks.ts';
import type { Range } from '../../text/range.ts';
import { isGivenName } from '../languages/english/given-names.ts';
import { CHORUS, HOUSE_TITLES, ROLES, SHOUTS, SOMEBODY } from '../languages/english/label-words.ts';
import { ORGANIZATION_WORD } from '../languages/english/name-words.ts';
import { TITLES } from '../languages/english/words.ts';
import { isAnswerLabel, isQuestionLabel } from '../languages/question-labels.ts';
import { bearersOf, identityOf, inSmallLetters, type Person, surnameOf } from '../names/people.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import { named, type Reading, startsOf } from './reading.ts';
import { speakerOf } from './speakers.ts';

/**
 * Who a label stands for; `undefined` for an interviewer's question, and for a label alone in its text that names nobody,
 * such as UPDATE.
 */
export function labelledSpeaker(reading: Reading, label: Range, isTranscript: boolean): Attribution | undefined {
  const written = reading.text.slice(...label);
  if (isQuestionLabel(written)) return undefined;
  if (isAnswerLabel(written) || /^(?:the )?(?:witness|interviewee)$/i.test(written))
    return answering(reading, label[0]);
  if (!/\p{L}/u.test(written))
    return unnamed('somebody', CERTAINTY.nobody, 'the marks only tell that the speaker changes');
  const known = reading.labelled.get(written) ?? ofLabel(reading, written, isTranscript);
  if (known) reading.labelled.set(written, known);
  return known;
}

function ofLabel(reading: Reading, written: string, isTranscript: boolean): Attribution | undefined {
  if (/^(?:\p{Lu}{2,4}|(?:\p{Lu}\.\s?){2,4})$/u.test(written)) {
    const person = withInitials(reading, written.replace(/[.\s]/g, ''));
    if (person)
      return named(person, CERTAINTY.namedElsewhere, `the initials ${written} stand for one name of the text`);
  }
  const all = written.split(/[\s_]+/);
  const words = all.filter((word) => !isTitle(word));
  if (!words.length || isRole(all)) {
    if (!isTranscript) return undefined;
    const office = reading.byOffice.get(all.at(-1)!.toLowerCase());
    return office?.length === 1 && words.length < 2
      ? named(office[0]!, CERTAINTY.likely, `“${written}” is what ${office[0]!.name} is called`)
      : unnamed(written, CERTAINTY.described, 'the label names nobody');
  }
  const { people } = reading;
  const bearers = bearersOf(people, surnameOf(words));
  const person = words.length > 1 ? people.all.get(identityOf(words)) : bearers.length === 1 ? bearers[0] : undefined;
  if (person) return named(person, CERTAINTY.namedElsewhere, `the label ${written} stands for one name of the text`);
  if (words.length === 1 && bearers.length > 1) {
    return {
      ...named(bearers[0]!, CERTAINTY.several, `several people are called ${words.join(' ')}`),
      candidates: bearers.map(({ name }) => name),
    };
  }
  if (!isTranscript) return undefined;
  const name = inSmallLetters(words).join(' ');
  if (words.length > 1 && ORGANIZATION_WORD.test(inSmallLetters(words).at(-1)!))
    return {
      kind: 'organization',
      speakers: [name],
      certainty: CERTAINTY.namedElsewhere,
      reason: 'the label names an organization',
    };
  const isFull = words.length > 1 || IN_SIGNS.test(name);
  const isPart = !isFull && (words.length < all.length || isGivenName(words[0]!));
  return {
    kind: 'person',
    speakers: [name],
    certainty: isFull ? CERTAINTY.namedElsewhere : isPart ? CERTAINTY.partOfName : CERTAINTY.likely,
    reason: isFull ? 'the label gives the full name' : 'the label is all that names the speaker',
  };
}

/** A name that is written without a space between its parts. */
const IN_SIGNS = /^[\p{Script=Han}々]{2,}$/u;

function unnamed(as: string, certainty: number, reason: string): Attribution {
  return { kind: 'anonymous', speakers: [], as, certainty, reason };
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return TITLES.has(lower) || HOUSE_TITLES.has(lower);
}

/** "Speaker 2", "Opposition senators", "An honourable member": somebody without a name. */
function isRole(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, '')).filter((word) => !/^\d+$/.test(word));
  return ROLES.has(lower.at(-1)!) || CHORUS.has(lower.at(-1)!) || SOMEBODY.has(lower[0]!) || SHOUTS.has(lower[0]!);
}

/** Whom the text has with these initials behind the name, or else the only one whose name begins so. */
function withInitials({ text, mentions, people }: Reading, initials: string): Person | undefined {
  const defined = mentions.find(({ words, end }) => words.length > 1 && text.startsWith(` (${initials})`, end));
  if (defined) return people.all.get(identityOf(defined.words));
  const fitting = [...people.all.values()].filter(
    ({ words }) =>
      words.some((word) => /\p{Ll}/u.test(word)) &&
      words
        .map((word) => word[0])
        .join('')
        .toUpperCase() === initials,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Who a name before a colon or in a signature is. One that has no given name and stands nowhere else may be no name at all:
 * with doubt, before words in marks, else `undefined`.
 */
export function headedSpeaker(reading: Reading, name: Range, content: Range): Attribution | undefined {
  const attribution = speakerOf(reading, name);
  const person = reading.people.all.get(identityOf(attribution.speakers[0]?.split(' ') ?? ['']));
  const places = attribution.kind === 'person' ? (person?.at ?? []) : startsOf(reading, attribution.speakers[0] ?? '');
  const isElsewhere = places.some((at) => at < name[0] || at >= name[1]);
  if (isElsewhere || (attribution.kind === 'person' && person?.gender)) return attribution;
  const isFull = attribution.kind === 'person' && (attribution.speakers[0]?.includes(' ') ?? false);
  return isFull && CLOSERS[reading.text[content[0]]!] !== undefined
    ? { ...attribution, certainty: CERTAINTY.several, reason: 'what stands beside the words may be no name' }
    : undefined;
}

const EXAMINED =
  /\b(?:[Ee]xamination|EXAMINATION|[Ii]nterview|INTERVIEW|[Tt]estimony|TESTIMONY|[Dd]eposition|DEPOSITION|[Ee]vidence|[Cc]onversation)\s(?:of|with|by|OF|WITH|BY)\s((?:\p{Lu}[\p{L}.’'-]*\s?){1,5})/gu;
const SWORN =
  /(\p{Lu}[\p{L}.’'-]{0,40}(?:\s\p{Lu}[\p{L}.’'-]{0,40}){1,4}),\s(?:(?:having|being|been|first|duly|is|was)\s){0,4}(?:sworn|affirmed|called)\b/gu;

/** Whom the text says to be examined from some place on. */
function examinedIn(text: string): { at: number; words: string[] }[] {
  return [EXAMINED, SWORN]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 1: name = '' }) => ({
      at: index,
      words: name
        .split(/\s(?:BY|by)\s/)[0]!
        .split(/\s+/)
        .filter((word) => word && !isTitle(word)),
    }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => a.at - b.at);
}

/** Who answers: whom a heading says is examined, or the one person named before the first answer. */
export function answering(reading: Reading, at: number): Attribution {
  const { text, people } = reading;
  reading.examined ??= examinedIn(text);
  const words = reading.examined.findLast((one) => one.at < at)?.words ?? [];
  if (words.length) {
    const person = words.length > 1 ? people.all.get(identityOf(words)) : bearersOf(people, words[0]!)[0];
    return {
      kind: 'person',
      speakers: [person?.name ?? inSmallLetters(words).join(' ')],
      certainty: CERTAINTY.onlyInterviewee,
      reason: 'a heading tells who answers',
    };
  }
  const introduced = [...people.all.values()].filter((person) => person.at[0]! < at);
  const [first] = introduced;
  if (!first) return unnamed('the person interviewed', CERTAINTY.nobody, 'nobody is named before the interview');
  return {
    kind: 'person',
    speakers: [first.name],
    certainty: introduced.length === 1 ? CERTAINTY.onlyInterviewee : CERTAINTY.firstInterviewee,
    reason:
      introduced.length === 1
        ? 'the only person named before the interview'
        : 'the first person named before the interview',
    ...(introduced.length > 1 && { candidates: introduced.slice(0, 5).map(({ name }) => name) }),
  };
}
