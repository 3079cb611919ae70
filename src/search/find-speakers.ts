import { edits } from '../text/edits.ts';
import { fold, isUnspaced } from '../text/fold.ts';
import type { NamedPerson } from './names.ts';

/** Somebody a reader may mean. */
export interface Offer {
  person: NamedPerson;
  /** The name by which they were found: the printed one, or another of theirs. */
  name: string;
  /** `name`: every typed word is a word of the name; `start`: or the beginning of one; `typo`: or nearly so. */
  by: 'name' | 'start' | 'typo';
  /** Less is nearer; comparable within one answer only. */
  distance: number;
}

/** A name taken apart once, for it is compared at every key. */
export interface PreparedName {
  person: NamedPerson;
  name: string;
  /** Its words, and those that a hyphen or an apostrophe divides also as one. */
  words: string[];
  initials: string;
  /** The letters only, in the printed order and with the last word first. */
  letters: string[];
}

/** Takes the names of a directory apart, for `findSpeakers`. */
export function prepareNames(people: NamedPerson[]): PreparedName[] {
  return people.flatMap((person) =>
    [person.name, ...person.aliases].map((name): PreparedName => {
      const folded = fold(name).trim();
      const parts = folded.split(/[ ']/);
      const last = parts.at(-1)!;
      return {
        person,
        name,
        words: [...parts, ...folded.split(' ').map(joined)],
        initials: parts.map((part) => part[0]).join(''),
        letters: [parts.join(''), last + parts.slice(0, -1).join('')],
      };
    }),
  );
}

/**
 * Who may be meant by what is typed into the speaker field: by any of their names, in any order of its words, by
 * surname, initials or the beginning of a word. Only where nobody has such a name whole are typing errors allowed for.
 * Nearest first; namesakes are all offered, each once.
 */
export function findSpeakers(names: PreparedName[], typed: string): Offer[] {
  const folded = fold(typed).trim();
  const asked = [...new Set(folded.split(' ').map(joined))];
  if (!folded) return [];
  const offers = names.flatMap((name) => offerOf(name, asked, folded) ?? []);
  if (!offers.some((offer) => offer.by === 'name')) offers.push(...names.flatMap((name) => typoOf(name, folded) ?? []));
  const order = ['name', 'start', 'typo'];
  offers.sort(
    (a, b) => order.indexOf(a.by) - order.indexOf(b.by) || a.distance - b.distance || b.person.quotes - a.person.quotes,
  );
  return [...new Map(offers.toReversed().map((offer) => [offer.person, offer])).values()].reverse();
}

/** The distance is how many letters of the name are left over when every asked word has found its own. */
function offerOf(name: PreparedName, asked: string[], folded: string): Offer | undefined {
  let by: Offer['by'] = 'name';
  let used = 0;
  for (const word of asked) {
    if (!name.words.includes(word)) {
      const starts = name.words.some(
        (other) => other.startsWith(word) || (isUnspaced(word, 0) && other.includes(word)),
      );
      if (!starts && !(word.length > 1 && name.initials.includes(word))) return undefined;
      if (!isUnspaced(word, 0)) by = 'start';
    }
    used += word.length;
  }
  const { person, letters } = name;
  const left = Math.max(0, letters[0]!.length - used);
  return { person, name: name.name, by, distance: letters.includes(joined(folded)) ? 0 : 1 + left };
}

/** A name that is nearly the whole of what was typed comes before one of which only a word is. */
const aWord = 0.5;

/** One error in short names, two in longer ones; against the whole name or, for a surname alone, one word of it. */
function typoOf({ person, name, letters, words }: PreparedName, folded: string): Offer | undefined {
  const typed = joined(folded);
  const most = typed.length < 3 ? 0 : typed.length < 7 ? 1 : 2;
  const against = (names: string[]): number => Math.min(...names.map((one) => edits(one, typed, most)));
  const whole = against(letters);
  const word = folded.includes(' ') ? most + 1 : against(words);
  if (Math.min(whole, word) > most) return undefined;
  return { person, name, by: 'typo', distance: Math.min(whole, word + aWord) };
}

function joined(words: string): string {
  return words.replace(/[ ']/g, '');
}
