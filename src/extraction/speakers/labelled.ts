import { CLOSERS } from '../../text/quotation-marks.ts';
import type { Range } from '../../text/range.ts';
import { TITLES } from '../languages/english/words.ts';
import { bearersOf, identityOf, surnameOf } from '../names/people.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import { type Reading, startsOf } from './reading.ts';
import { speakerOf } from './speakers.ts';

/**
 * Who a label stands for; `undefined` for an interviewer's question, and for a label alone in its text that names nobody,
 * such as UPDATE.
 */
export function labelledSpeaker(reading: Reading, label: Range, isTranscript: boolean): Attribution | undefined {
  const written = reading.text.slice(...label);
  if (/^(?:Q|Question)$/i.test(written)) return undefined;
  if (/^(?:A|Answer)$/i.test(written)) return interviewee(reading, label[0]);
  const words = written
    .split(' (')[0]!
    .split(/\s+/)
    .filter((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  if (!words.length) return speakerOf(reading, label);
  const { people } = reading;
  const bearers = bearersOf(people, surnameOf(words));
  const person = words.length > 1 ? people.all.get(identityOf(words)) : bearers.length === 1 ? bearers[0] : undefined;
  if (person)
    return {
      kind: 'person',
      speakers: [person.name],
      certainty: CERTAINTY.namedElsewhere,
      reason: `the label ${written} stands for one name of the text`,
    };
  if (bearers.length > 1) {
    return {
      kind: 'person',
      speakers: [bearers[0]!.name],
      certainty: CERTAINTY.several,
      reason: `several people are called ${words.join(' ')}`,
      candidates: bearers.map(({ name }) => name),
    };
  }
  if (!isTranscript) return undefined;
  return {
    kind: 'person',
    speakers: [words.join(' ')],
    certainty: CERTAINTY.likely,
    reason: 'the label is all that names the speaker',
  };
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

/** Who answers: the one person named before the first answer. */
function interviewee({ people }: Reading, at: number): Attribution {
  const named = [...people.all.values()].filter((person) => person.at[0]! < at);
  const [first] = named;
  if (!first)
    return {
      kind: 'anonymous',
      speakers: [],
      as: 'the person interviewed',
      certainty: CERTAINTY.nobody,
      reason: 'nobody is named before the interview',
    };
  return {
    kind: 'person',
    speakers: [first.name],
    certainty: named.length === 1 ? CERTAINTY.onlyInterviewee : CERTAINTY.firstInterviewee,
    reason:
      named.length === 1 ? 'the only person named before the interview' : 'the first person named before the interview',
  };
}
