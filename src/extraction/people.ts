import { GENERATION } from './name-words.ts';
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
      known.gender ??= mention.gender;
    } else
      all.set(key, {
        name: mention.words.join(' '),
        words: mention.words,
        gender: mention.gender,
        at: [mention.start],
      });
  }
  const byName = new Map<string, Person[]>();
  for (const person of all.values()) {
    for (const key of new Set([surnameOf(person.words).toUpperCase(), person.words[0]!.toUpperCase()])) {
      const list = byName.get(key) ?? [];
      list.push(person);
      byName.set(key, list);
    }
  }
  for (const mention of mentions) {
    if (mention.words.length !== 1 || !mention.gender) continue;
    const bearers = byName.get(mention.words[0]!.toUpperCase());
    if (bearers?.length === 1) bearers[0]!.gender ??= mention.gender;
  }
  return { byName, all };
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
