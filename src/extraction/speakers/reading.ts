import { lastAtOrBefore } from '../../text/range.ts';
import type { Mention } from '../names/names.ts';
import { bearersOf, identityOf, type People, type Person } from '../names/people.ts';
import type { Role } from '../names/roles.ts';
import type { Attribution } from './attribution.ts';

/** Where the office ends in a role: "mayor of Kelm". */
const BEHIND_OFFICE = /,|\s(?:of|for|at|in|to|on|with|from|who|and)\s/;

/** What is known of a text's names when its sources are read one after the other, in order. */
export interface Reading {
  text: string;
  mentions: readonly Mention[];
  /** Where each mention starts, ascending. */
  starts: readonly number[];
  people: People;
  /** People by what the text calls them, in small letters: mayor, pilot. */
  byOffice: ReadonlyMap<string, readonly Person[]>;
  /** Where each name stands, ascending; `startsOf` fills it when first asked. */
  byName?: ReadonlyMap<string, readonly number[]>;
  /** Whom each label stands for, as it is written. */
  labelled: Map<string, Attribution>;
  /** Whom the text says to be interviewed or examined, and from where on, ascending; found when first asked for. */
  examined?: readonly { at: number; words: readonly string[] }[];
  /** Who was named or spoke last, so far. */
  last?: { person: Person; at: number };
  lastOrganization?: { name: string; at: number };
  /** Whose words came last, and where their sentence starts. */
  latest?: { attribution: Attribution; at: number };
  /** Who is without a name, as the text introduces them, by the noun: "a senior official". */
  unnamed: Map<string, string>;
  /** How often each person was found to speak. */
  spoke: Map<Person, { times: number; at: number }>;
}

/** Begins to read the sources of a text. */
export function readingOf(
  text: string,
  mentions: readonly Mention[],
  people: People,
  roles: ReadonlyMap<string, Role>,
): Reading {
  return {
    text,
    mentions,
    starts: mentions.map((mention) => mention.start),
    people,
    byOffice: officesOf(people, roles),
    unnamed: new Map(),
    labelled: new Map(),
    spoke: new Map(),
  };
}

/** Where a name stands in the text, as it is printed without titles. */
export function startsOf(reading: Reading, name: string): readonly number[] {
  reading.byName ??= startsByName(reading.mentions);
  return reading.byName.get(name) ?? [];
}

function startsByName(mentions: readonly Mention[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const { words, start } of mentions) {
    const name = words.join(' ');
    const list = starts.get(name);
    if (list) list.push(start);
    else starts.set(name, [start]);
  }
  return starts;
}

/** What titles are short for. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['col.', 'colonel'],
  ['det.', 'detective'],
  ['gen.', 'general'],
  ['gov.', 'governor'],
  ['lt.', 'lieutenant'],
  ['maj.', 'major'],
  ['prof.', 'professor'],
  ['rep.', 'representative'],
  ['sen.', 'senator'],
  ['sgt.', 'sergeant'],
]);

/** The people whose role begins with an office, by that: the last word before "of Kelm". */
function officesOf({ all }: People, roles: ReadonlyMap<string, Role>): ReadonlyMap<string, readonly Person[]> {
  const offices = new Map<string, Person[]>();
  for (const [identity, person] of all) {
    const role = roles.get(identity)?.role;
    if (!role) continue;
    const noun = role.split(BEHIND_OFFICE, 1)[0]!.split(' ').at(-1)!.toLowerCase();
    const office = ABBREVIATED.get(noun) ?? noun;
    const list = offices.get(office);
    if (list) list.push(person);
    else offices.set(office, [person]);
  }
  return offices;
}

export function knownPerson(reading: Reading, mention: Mention, at: number): Person | undefined {
  if (mention.words.length > 1) return reading.people.all.get(identityOf(mention.words));
  const bearers = bearersOf(reading.people, mention.words[0]!, mention.gender);
  if (bearers.length < 2) return bearers[0];
  return [...bearers].sort(
    (a, b) =>
      Math.max(lastBefore(b.at, at), reading.spoke.get(b)?.at ?? -1) -
      Math.max(lastBefore(a.at, at), reading.spoke.get(a)?.at ?? -1),
  )[0];
}

export function named(person: Person, certainty: number, reason: string): Attribution {
  return { kind: 'person', speakers: [person.name], certainty, reason };
}

export function heard(reading: Reading, person: Person, at: number): void {
  reading.last = { person, at };
  const before = reading.spoke.get(person);
  reading.spoke.set(person, { times: (before?.times ?? 0) + 1, at });
}

export function lastBefore(places: readonly number[], at: number): number {
  return places[lastAtOrBefore(places, at)] ?? -1;
}
