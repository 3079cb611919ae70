import { lastAtOrBefore, type Range } from '../../text/range.ts';
import { headOf, isDescription, type SourceHead } from '../names/head.ts';
import type { Mention } from '../names/names.ts';
import { bearersOf, endingWith, identityOf, type Person } from '../names/people.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import { introduced, ofDescription, ofWhatTheyWrote } from './described.ts';
import { ofPronoun } from './pronouns.ts';
import { heard, lastBefore, named, type Reading } from './reading.ts';

/** Who the words at `source` are. Call it for the sources of a text in order: later ones lean on earlier ones. */
export function speakerOf(reading: Reading, source: Range): Attribution {
  const written = reading.text.slice(...source).trim();
  const pronoun = /^(he|she|who|it|they|we|i|you|this|that|which)(?:[’'](?:s|d|ll|ve|re|m))?$/i
    .exec(written)?.[1]
    ?.toLowerCase();
  if (pronoun) return ofPronoun(reading, pronoun, source[0], written);
  const inside = reading.mentions
    .slice(lastAtOrBefore(reading.starts, source[0] - 1) + 1, lastAtOrBefore(reading.starts, source[1] - 1) + 1)
    .map((mention) => (mention.end > source[1] ? cutAt(reading.text, mention, source[1]) : mention));
  const head = headOf(reading.text, source, inside, (word) => reading.people.byName.has(word.toUpperCase()));
  if (head.kind !== 'nobody') return ofHead(reading, head, source, written);
  const apposed = apposedTo(reading, source, written);
  return (
    ofWords(reading, source[0], written) ??
    ofHead(reading, apposed ? { kind: 'people', mentions: [apposed] } : head, source, written)
  );
}

/** The part of a name before `end`, as in a headline: "Ann Lee" of "Ann Lee Told Us Why". */
function cutAt(text: string, mention: Mention, end: number): Mention {
  const words = text.slice(mention.start, end).trim().split(/\s+/);
  return { ...mention, words, end, kind: words.length > 1 ? 'person' : 'unclear', possessive: false };
}

/** A source that is just a name the text has elsewhere, as in a headline, where capitals tell no names. */
function ofWords(reading: Reading, at: number, written: string): Attribution | undefined {
  const words = written.split(/\s+/);
  const [person, ...others] =
    words.length > 1 ? [reading.people.all.get(identityOf(words))] : bearersOf(reading.people, written);
  if (!person || others.length || !/^\p{Lu}/u.test(written)) return undefined;
  heard(reading, person, at);
  return named(person, CERTAINTY.namedElsewhere, 'the name stands in full elsewhere');
}

/** "said the port's director, Ann Lee": the name that a description leads up to. */
function apposedTo({ text, mentions, starts }: Reading, [start, end]: Range, written: string): Mention | undefined {
  const next = mentions[lastAtOrBefore(starts, end) + 1];
  const leadsUp =
    isDescription(written) && !/[,]/.test(written) && next !== undefined && text.slice(end, next.start) === ', ';
  return leadsUp && next.kind === 'person' && next.words.length > 1 && !next.possessive && start < end
    ? next
    : undefined;
}

function ofHead(reading: Reading, head: SourceHead, source: Range, written: string): Attribution {
  switch (head.kind) {
    case 'people': {
      const found = head.mentions.map((mention) => personOf(reading, mention, source[0]));
      for (const { person } of found) if (person) heard(reading, person, source[0]);
      if (found.length === 1) return found[0]!.attribution;
      return {
        kind: 'person',
        speakers: found.flatMap(({ attribution }) => attribution.speakers),
        certainty: Math.min(...found.map(({ attribution }) => attribution.certainty)),
        reason: 'several are named together',
      };
    }
    case 'one of several': {
      const { person, attribution } = personOf(reading, head.mention, source[0]);
      if (person) heard(reading, person, source[0]);
      return {
        ...attribution,
        certainty: Math.min(attribution.certainty, CERTAINTY.likely),
        reason: `${attribution.speakers[0]} is named as one of several`,
      };
    }
    case 'organization':
      reading.lastOrganization = { name: head.name, at: source[0] };
      return {
        kind: 'organization',
        speakers: [head.name],
        certainty: CERTAINTY.organization,
        reason: 'an organization is named beside the cue',
      };
    case 'that organization':
      return thatOrganization(reading, head.noun, source[0], written);
    case 'nobody':
      return (
        ofDescription(reading, written, source[0]) ??
        ofWhatTheyWrote(reading, written, source[0]) ?? {
          kind: 'anonymous',
          speakers: [],
          as: introduced(reading, withoutTail(written)),
          certainty: CERTAINTY.described,
          reason: 'the source has no name',
        }
      );
  }
}

/** A name in a source: a full one, or a part of one that has to be looked up. */
function personOf(reading: Reading, mention: Mention, at: number): { person?: Person; attribution: Attribution } {
  if (mention.words.length > 1) {
    const person = reading.people.all.get(identityOf(mention.words)) ??
      endingWith(reading.people, mention.words) ?? {
        name: mention.words.join(' '),
        words: mention.words,
        gender: mention.gender,
        at: [at],
      };
    return { person, attribution: named(person, CERTAINTY.fullName, 'the full name stands beside the cue') };
  }
  const word = mention.words[0]!;
  const bearers = bearersOf(reading.people, word);
  const fitting = bearersOf(reading.people, word, mention.gender);
  const [only] = fitting;
  if (!only) {
    const sure = mention.titled || mention.kind === 'person' || bearers.length > 0;
    const person: Person = { name: word, words: [word], gender: mention.gender, at: [mention.start] };
    if (!bearers.length) reading.people.byName.set(word.toUpperCase(), [person]);
    return {
      person,
      attribution: named(person, sure ? CERTAINTY.partOfName : CERTAINTY.likely, 'no fuller name stands in the text'),
    };
  }
  if (fitting.length > 1) return amongNamesakes(reading, fitting, word, at);
  const isFull = only.words.length > 1;
  const reason = isFull ? `only one ${word} is named in full` : 'no fuller name stands in the text';
  return { person: only, attribution: named(only, isFull ? CERTAINTY.onlyBearer : CERTAINTY.partOfName, reason) };
}

/** Two people of one name: the one named or heard last, unless another fits as well. */
function amongNamesakes(
  reading: Reading,
  bearers: readonly Person[],
  word: string,
  at: number,
): { person: Person; attribution: Attribution } {
  const recent = bearers
    .map((person) => ({ person, named: lastBefore(person.at, at), heard: reading.spoke.get(person)?.at ?? -1 }))
    .sort((a, b) => Math.max(b.named, b.heard) - Math.max(a.named, a.heard));
  const [first, second] = [recent[0]!, recent[1]!];
  const main = bearers.reduce((most, person) => (weight(reading, person) > weight(reading, most) ? person : most));
  const subject = first.heard >= first.named || isSubject(reading, first.named);
  const close =
    Math.max(second.named, second.heard) > Math.max(first.named, first.heard) - 250 &&
    (reading.spoke.get(first.person)?.times ?? 0) < 2;
  if (Math.max(first.named, first.heard) >= 0 && subject && !close) {
    return {
      person: first.person,
      attribution: named(first.person, CERTAINTY.lastNamesake, `the last ${word} named in full`),
    };
  }
  const person = subject ? first.person : main;
  const others = [person, ...recent.map((one) => one.person).filter((one) => one !== person)].map(({ name }) => name);
  return {
    person,
    attribution: { ...named(person, CERTAINTY.several, `several people are called ${word}`), candidates: others },
  };
}

function weight({ spoke }: Reading, person: Person): number {
  return person.at.length + 2 * (spoke.get(person)?.times ?? 0);
}

/** Whether the mention at `start` opens its sentence and is nobody's: what follows is about that person. */
function isSubject({ mentions, starts }: Reading, start: number): boolean {
  const mention = mentions[lastAtOrBefore(starts, start)];
  return mention?.opens === true && !mention.possessive && !mention.quoted;
}

const COMPANY = /^(?:Corp|Inc|Ltd|Co|Company|Group|Holdings|Systems|Industries)\.?$/;

/** "The company": the last organization, when its name goes with the noun; else the last one that spoke. */
function thatOrganization(reading: Reading, noun: string, at: number, written: string): Attribution {
  const goesWith = (word: string) =>
    noun === 'company' || noun === 'firm' ? COMPANY.test(word) : word.toLowerCase() === noun;
  for (let index = lastAtOrBefore(reading.starts, at - 1), looked = 0; index >= 0 && looked < 60; index--, looked++) {
    const mention = reading.mentions[index]!;
    if (mention.kind === 'person' || mention.quoted || !mention.words.some(goesWith)) continue;
    const full = reading.lastOrganization?.name.includes(mention.words.join(' '))
      ? reading.lastOrganization.name
      : reading.text.slice(mention.start, mention.end);
    return {
      kind: 'organization',
      speakers: [full],
      certainty: CERTAINTY.thatOrganization,
      reason: `“${written}” is the last ${noun} named`,
    };
  }
  if (reading.lastOrganization && at - reading.lastOrganization.at < 1500) {
    return {
      kind: 'organization',
      speakers: [reading.lastOrganization.name],
      certainty: CERTAINTY.likely,
      reason: `“${written}” is the last organization that spoke`,
    };
  }
  return {
    kind: 'anonymous',
    speakers: [],
    as: written,
    certainty: CERTAINTY.likely,
    reason: 'the source has no name',
  };
}

/** A source without what is said about it: "a person familiar with the repair", not ", speaking on condition of anonymity". */
function withoutTail(written: string): string {
  return written.split(/, (?:who|which|speaking|whose)\b/)[0]!;
}
