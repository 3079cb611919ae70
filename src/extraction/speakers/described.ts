import type { Person } from '../names/people.ts';
import { CERTAINTY } from '../statements/certainty.ts';
import type { Attribution } from './attribution.ts';
import { heard, lastBefore, named, type Reading } from './reading.ts';

/** "the mayor", "The former Lord Mayor": the noun, in small letters. */
const DESCRIPTION = /^the\s(?:[\p{L}-]+\s){0,2}?([\p{L}-]+)$/iu;
/** Somebody called by an office was named not farther back than this, in characters. */
const FARTHEST = 2000;

/** Whom a description means, where the text has called somebody so: "Ann Hill, the mayor, … the mayor said". */
export function ofDescription(reading: Reading, written: string, at: number): Attribution | undefined {
  const noun = DESCRIPTION.exec(written)?.[1]?.toLowerCase();
  if (!noun) return undefined;
  const fitting = (reading.byOffice.get(noun) ?? [])
    .map((person) => ({ person, last: lastNamed(reading, person, at) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
  const [first, ...others] = fitting;
  if (!first) return undefined;
  const { person, last } = first;
  heard(reading, person, at);
  if (!others.length && at - last < FARTHEST)
    return named(person, CERTAINTY.likely, `“${written}” is what ${person.name} is called`);
  return {
    ...named(person, CERTAINTY.several, `“${written}” may be ${others.length ? 'several people' : person.name}`),
    candidates: fitting.map((one) => one.person.name),
  };
}

const WRITINGS = new Set('e-mail email filing letter memo message note post release statement tweet'.split(' '));
const WRITTEN =
  /\b(?:an?|his|her|their|its)\s(?:[\p{L}-]+\s){0,3}?(e-?mail|filing|letter|memo|message|note|post|release|statement|tweet)\b/gu;
/** What somebody wrote is called so not farther behind it than this, in characters. */
const NEAR = 1000;

/** "the statement said", behind "Hale and Brook said in a joint statement": by the same. */
export function ofWhatTheyWrote({ text, latest }: Reading, written: string, at: number): Attribution | undefined {
  const noun = DESCRIPTION.exec(written)?.[1]?.toLowerCase();
  if (!noun || !WRITINGS.has(noun) || !latest?.attribution.speakers.length || at - latest.at > NEAR) return undefined;
  const wrote = Array.from(text.slice(latest.at, at).matchAll(WRITTEN), ([, what]) => what);
  if (!wrote.includes(noun)) return undefined;
  const { kind, speakers } = latest.attribution;
  return {
    kind,
    speakers,
    certainty: CERTAINTY.likely,
    reason: `“${written}” is what ${speakers.join(' and ')} wrote`,
  };
}

/** Somebody without a name as the text introduced them: of "the official", behind "a senior official", the latter. */
export function introduced({ unnamed }: Reading, written: string): string {
  const noun = INTRODUCTION.exec(written)?.[1]?.toLowerCase();
  if (noun) unnamed.set(noun, written);
  return unnamed.get(DESCRIPTION.exec(written)?.[1]?.toLowerCase() ?? '') ?? written;
}

const INTRODUCTION = /^an?\s(?:[\p{L}-]+\s){1,4}?([\p{L}-]+)$/iu;

function lastNamed({ spoke }: Reading, person: Person, at: number): number {
  return Math.max(lastBefore(person.at, at), spoke.get(person)?.at ?? -1);
}
