import { isGivenName } from '../languages/english/given-names.ts';
import { GENERATION } from '../languages/english/name-words.ts';
import type { Mention } from './names.ts';

/** Somebody whom the text names in full. */
export interface Person {
  name: string;
  words: string[];
  gender: 'he' | 'she' | undefined;
  /** Where the full name stands, ascending. */
  at: number[];
}

/** Everybody a text names, to be asked by name. */
export interface People {
  /** By the last word of the name and by the first, in capitals. */
  byName: Map<string, Person[]>;
  /** By `identityOf` the name. */
  all: Map<string, Person>;
}

/** The people of a text, from all its mentions in order. */
export function peopleOf(mentions: readonly Mention[]): People {
  const all = new Map<string, Person>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.words.length < 2) continue;
    const key = identityOf(mention.words);
    const known = all.get(key);
    if (known) {
      known.at.push(mention.start);
      if (isCapitals(known.words) && !isCapitals(mention.words)) known.name = mention.words.join(' ');
      known.gender ??= mention.gender;
    } else
      all.set(key, {
        name: inSmallLetters(mention.words).join(' '),
        words: mention.words,
        gender: mention.gender,
        at: [mention.start],
      });
  }
  const byName = new Map<string, Person[]>();
  for (const person of all.values()) addBearer(byName, surnameOf(person.words), person);
  const surnames = new Set(byName.keys());
  for (const person of all.values()) {
    const [first] = person.words as [string];
    // "John said" is Tom John's rather than John Hale's.
    const isGivenOnly = isGivenName(first) && surnames.has(first.toUpperCase());
    if (!isGivenOnly && first !== surnameOf(person.words)) addBearer(byName, first, person);
  }
  addMiddleNames(byName, [...all.values()]);
  for (const { words, gender, start } of mentions) {
    if (words.length !== 1 || !gender) continue;
    const key = words[0]!.toUpperCase();
    const bearers = byName.get(key) ?? [];
    const fitting = bearersOf({ byName, all }, words[0]!, gender);
    if (fitting.length === 1 && bearers.length === 1) fitting[0]!.gender ??= gender;
    // Mrs. Strand is somebody though the text never names her in full, and not Theodore Strand.
    else if (!fitting.length)
      byName.set(key, [...bearers, { name: inSmallLetters(words)[0]!, words: [...words], gender, at: [start] }]);
  }
  return { byName, all };
}

function isCapitals(words: readonly string[]): boolean {
  return words.every((word) => !/\p{Ll}/u.test(word)) && words.some((word) => word.length > 3);
}

/** A name in capitals as one writes it: BEN MCKAY-O'BRIEN is Ben McKay-O'Brien; other names stay as they are. */
export function inSmallLetters(words: readonly string[]): string[] {
  if (!isCapitals(words)) return [...words];
  return words.map((word) =>
    /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(word) || GENERATION.test(word)
      ? word
      : word
          .toLowerCase()
          .replace(/(?:^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase())
          .replace(/^Mc\p{L}/u, (start) => `Mc${start.at(-1)!.toUpperCase()}`),
  );
}

function addBearer(byName: Map<string, Person[]>, word: string, person: Person): void {
  const key = word.toUpperCase();
  const bearers = byName.get(key);
  if (bearers) bearers.push(person);
  else byName.set(key, [person]);
}

/** Of Ana Peña Ruiz, Peña may be the surname, unless it is somebody else's. */
function addMiddleNames(byName: Map<string, Person[]>, people: readonly Person[]): void {
  const middle = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of person.words.slice(1, -1)) {
      const key = word.toUpperCase();
      if (/^\p{Lu}\p{Ll}{2,}/u.test(word) && !byName.has(key)) middle.set(key, [...(middle.get(key) ?? []), person]);
    }
  }
  for (const [key, list] of middle) byName.set(key, list);
}

/** Who may be meant by a part of a name, with or without a title that tells a gender. */
export function bearersOf({ byName }: People, word: string, gender?: Person['gender']): readonly Person[] {
  const bearers = byName.get(word.toUpperCase()) ?? [];
  return gender ? bearers.filter((person) => !person.gender || person.gender === gender) : bearers;
}

/** The same for two ways to write one name: middle names and initials come and go, a generation does not. */
export function identityOf(words: readonly string[]): string {
  const generation = words.at(-1)!;
  return [words[0], surnameOf(words), GENERATION.test(generation) ? generation.replace('.', '') : '']
    .join(' ')
    .toUpperCase();
}

/** The last word of a name, a generation aside: Ben Okafor Jr. is an Okafor. */
export function surnameOf(words: readonly string[]): string {
  return words.findLast((word) => !GENERATION.test(word)) ?? words[0]!;
}

/** Whose full name ends with these words: Gutiérrez de la Fuente is María José Gutiérrez de la Fuente. */
export function endingWith({ byName }: People, words: readonly string[]): Person | undefined {
  const found = (byName.get(surnameOf(words).toUpperCase()) ?? []).filter(
    (person) => person.words.length > words.length && person.words.slice(-words.length).join(' ') === words.join(' '),
  );
  return found.length === 1 ? found[0] : undefined;
}
