import type { Attribution } from './attribution.ts';
import { headOf, type SourceHead } from './head.ts';
import type { Mention } from './names.ts';
import { identityOf, type People, type Person } from './people.ts';
import { lastAtOrBefore, type Range } from './range.ts';

/** What is known of a text's names when its sources are read one after the other, in order. */
export interface Reading {
  text: string;
  mentions: readonly Mention[];
  /** Where each mention starts, ascending. */
  starts: readonly number[];
  people: People;
  /** Who was named or spoke last, so far. */
  last?: { person: Person; at: number };
  lastOrganization?: { name: string; at: number };
  /** How often each person was found to speak. */
  spoke: Map<Person, { times: number; at: number }>;
}

/** Begins to read the sources of a text. */
export function readingOf(text: string, mentions: readonly Mention[], people: People): Reading {
  return { text, mentions, starts: mentions.map((mention) => mention.start), people, spoke: new Map() };
}

/** Who the words at `source` are. Call it for the sources of a text in order: later ones lean on earlier ones. */
export function speakerOf(reading: Reading, source: Range): Attribution {
  const written = reading.text.slice(...source).trim();
  const pronoun = /^(he|she|who|it|they|we|i|you|this|that|which)(?:[’'](?:s|d|ll|ve|re|m))?$/i
    .exec(written)?.[1]!
    .toLowerCase();
  if (pronoun) return ofPronoun(reading, pronoun, source[0], written);
  const inside = reading.mentions.slice(
    lastAtOrBefore(reading.starts, source[0] - 1) + 1,
    lastAtOrBefore(reading.starts, source[1] - 1) + 1,
  );
  const head = headOf(reading.text, source, inside, (word) => reading.people.byName.has(word.toUpperCase()));
  return ofHead(reading, head, source, written);
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
    case 'organization':
      reading.lastOrganization = { name: head.name, at: source[0] };
      return {
        kind: 'organization',
        speakers: [head.name],
        certainty: 0.9,
        reason: 'an organization is named beside the cue',
      };
    case 'that organization':
      return thatOrganization(reading, head.noun, source[0], written);
    case 'nobody':
      return {
        kind: 'anonymous',
        speakers: [],
        as: withoutTail(written),
        certainty: 0.8,
        reason: 'the source has no name',
      };
  }
}

/** A name in a source: a full one, or a part of one that has to be looked up. */
function personOf(reading: Reading, mention: Mention, at: number): { person?: Person; attribution: Attribution } {
  if (mention.words.length > 1) {
    const person = reading.people.all.get(identityOf(mention.words)) ?? {
      name: mention.words.join(' '),
      words: mention.words,
      gender: mention.gender,
      at: [at],
    };
    return { person, attribution: named(person, 0.97, 'the full name stands beside the cue') };
  }
  const word = mention.words[0]!;
  const bearers = reading.people.byName.get(word.toUpperCase()) ?? [];
  const fitting = mention.gender ? bearers.filter(({ gender }) => !gender || gender === mention.gender) : bearers;
  if (!fitting.length) {
    const sure = mention.titled || mention.kind === 'person' || bearers.length > 0;
    const person: Person = { name: word, words: [word], gender: mention.gender, at: [mention.start] };
    if (!bearers.length) reading.people.byName.set(word.toUpperCase(), [person]);
    return { person, attribution: named(person, sure ? 0.8 : 0.6, 'no fuller name stands in the text') };
  }
  if (fitting.length === 1)
    return { person: fitting[0]!, attribution: named(fitting[0]!, 0.95, `only one ${word} is named in full`) };
  return amongNamesakes(reading, fitting, word, at);
}

/** Two people of one name: the one named or heard last, unless another fits as well. */
function amongNamesakes(
  reading: Reading,
  bearers: Person[],
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
    Math.max(second.named, second.heard) > Math.max(first.named, first.heard) - 250 && first.heard < first.named;
  if (Math.max(first.named, first.heard) >= 0 && subject && !close) {
    return { person: first.person, attribution: named(first.person, 0.75, `the last ${word} named in full`) };
  }
  const person = subject ? first.person : main;
  const others = [person, ...recent.map((one) => one.person).filter((one) => one !== person)].map(({ name }) => name);
  return { person, attribution: { ...named(person, 0.4, `several people are called ${word}`), candidates: others } };
}

function weight({ spoke }: Reading, person: Person): number {
  return person.at.length + 2 * (spoke.get(person)?.times ?? 0);
}

/** Whether the mention at `start` opens its sentence and is nobody's: what follows is about that person. */
function isSubject({ mentions, starts }: Reading, start: number): boolean {
  const mention = mentions[lastAtOrBefore(starts, start)];
  return mention?.opens === true && !mention.possessive && !mention.quoted;
}

function ofPronoun(reading: Reading, pronoun: string, at: number, written: string): Attribution {
  if (pronoun === 'it' || pronoun === 'which' || pronoun === 'they') {
    const { lastOrganization } = reading;
    if (pronoun !== 'they' && lastOrganization && at - lastOrganization.at < 1500) {
      return {
        kind: 'organization',
        speakers: [lastOrganization.name],
        certainty: 0.6,
        reason: `“${written}” is the last organization named`,
      };
    }
    return {
      kind: 'anonymous',
      speakers: [],
      as: written,
      certainty: 0.45,
      reason: `nobody is named for “${written}”`,
    };
  }
  if (pronoun === 'who') return ofWho(reading, at);
  if (pronoun !== 'he' && pronoun !== 'she')
    return {
      kind: 'anonymous',
      speakers: [],
      as: written,
      certainty: 0.45,
      reason: `nobody is named for “${written}”`,
    };
  const since = reading.last?.at ?? -1;
  const introduced: Person[] = [];
  const passing: Person[] = [];
  for (let index = lastAtOrBefore(reading.starts, at - 1); index >= 0; index--) {
    const mention = reading.mentions[index]!;
    if (mention.start <= since || at - mention.start > 3000) break;
    if (mention.quoted || mention.kind === 'organization') continue;
    const person = knownPerson(reading, mention, at);
    if (!person || !fits(person, mention.gender, pronoun)) continue;
    const list = mention.opens && !mention.possessive ? introduced : passing;
    if (!list.includes(person)) list.push(person);
  }
  const lastFits = reading.last && fits(reading.last.person, undefined, pronoun) ? reading.last.person : undefined;
  const person = introduced[0] ?? lastFits ?? passing[0];
  if (!person)
    return { kind: 'anonymous', speakers: [], as: written, certainty: 0.3, reason: `nobody is named for “${written}”` };
  const rivals = [...new Set([...introduced, ...(lastFits ? [lastFits] : []), ...passing])].filter(
    (one) => one !== person,
  );
  const known = person.gender === pronoun;
  const rival = rivals.find((one) => one.gender === pronoun || !known);
  heard(reading, person, at);
  if (!rival) return named(person, known ? 0.85 : 0.7, `“${written}” is the last person named who fits`);
  if (person === lastFits && !introduced.length && (known || at - since < 600))
    return named(person, 0.65, `“${written}” is the one who spoke before`);
  if (introduced.length === 1 && known) return named(person, 0.6, `“${written}” is the last person introduced`);
  return { ...named(person, 0.4, `“${written}” may be several people`), candidates: [person.name, rival.name] };
}

function ofWho(reading: Reading, at: number): Attribution {
  const index = lastAtOrBefore(reading.starts, at - 1);
  const mention = reading.mentions[index];
  const person =
    mention && at - mention.end < 200 && !/[.?!]\s/.test(reading.text.slice(mention.end, at)) && !mention.possessive
      ? knownPerson(reading, mention, at)
      : undefined;
  if (!person)
    return { kind: 'anonymous', speakers: [], as: 'who', certainty: 0.45, reason: 'nobody is named for “who”' };
  heard(reading, person, at);
  return named(person, at - mention!.end < 4 ? 0.85 : 0.6, '“who” follows the name');
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
    return { kind: 'organization', speakers: [full], certainty: 0.8, reason: `“${written}” is the last ${noun} named` };
  }
  if (reading.lastOrganization && at - reading.lastOrganization.at < 1500) {
    return {
      kind: 'organization',
      speakers: [reading.lastOrganization.name],
      certainty: 0.6,
      reason: `“${written}” is the last organization that spoke`,
    };
  }
  return { kind: 'anonymous', speakers: [], as: written, certainty: 0.6, reason: 'the source has no name' };
}

function knownPerson(reading: Reading, mention: Mention, at: number): Person | undefined {
  if (mention.words.length > 1) return reading.people.all.get(identityOf(mention.words));
  const bearers = reading.people.byName.get(mention.words[0]!.toUpperCase());
  if (!bearers) return undefined;
  if (bearers.length === 1) return bearers[0];
  return [...bearers].sort(
    (a, b) =>
      Math.max(lastBefore(b.at, at), reading.spoke.get(b)?.at ?? -1) -
      Math.max(lastBefore(a.at, at), reading.spoke.get(a)?.at ?? -1),
  )[0];
}

function fits(person: Person, gender: Mention['gender'], pronoun: 'he' | 'she'): boolean {
  return (gender ?? person.gender ?? pronoun) === pronoun;
}

function named(person: Person, certainty: number, reason: string): Attribution {
  return { kind: 'person', speakers: [person.name], certainty, reason };
}

function heard(reading: Reading, person: Person, at: number): void {
  reading.last = { person, at };
  const before = reading.spoke.get(person);
  reading.spoke.set(person, { times: (before?.times ?? 0) + 1, at });
}

function lastBefore(places: readonly number[], at: number): number {
  return places[lastAtOrBefore(places, at)] ?? -1;
}

/** A source without what is said about it: "a person familiar with the repair", not ", speaking on condition of anonymity". */
function withoutTail(written: string): string {
  return written.split(/, (?:who|which|speaking|whose)\b/)[0]!;
}
