import type { Speaker } from './corpus.ts';

/** A name as three stretches, so that the family name can be set apart wherever it falls. */
export interface NameParts {
  before: string;
  family: string;
  after: string;
}

/** Cuts a person's name at the family name; a name of which no part is known to be one stays whole in `before`. */
export function nameParts(speaker: Pick<Speaker, 'kind' | 'name' | 'family'>): NameParts {
  const { name, family } = speaker;
  const at = speaker.kind === 'person' && family ? name.lastIndexOf(family) : -1;
  // A family name that begins the name is the first of two like words ("Zhang Zhang").
  const start = family && name.startsWith(`${family} `) ? 0 : at;
  if (!family || start < 0) return { before: name, family: '', after: '' };
  return { before: name.slice(0, start), family, after: name.slice(start + family.length) };
}

/** The family name of a printed name where the author states none: the last word; of a name of one word, that word. */
export function defaultFamily(name: string): string {
  return name.trim().split(/\s+/).at(-1)!;
}

/** Speakers by family name, then by the rest of the name, as a language orders them. */
export function sortedByName(speakers: readonly Speaker[], language: string): Speaker[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return speakers
    .map((speaker) => ({ speaker, name: sortName(speaker) }))
    .sort((a, b) => collator.compare(a.name, b.name) || collator.compare(a.speaker.id, b.speaker.id))
    .map(({ speaker }) => speaker);
}

/** `Zhang Haohan` and `Ada Okafor` → `Zhang, Haohan` and `Okafor, Ada`; organizations stay as they are. */
export function sortName(speaker: Pick<Speaker, 'kind' | 'name' | 'family'>): string {
  const { before, family, after } = nameParts(speaker);
  const given = `${before}${after}`.trim().replace(/\s+/g, ' ');
  return family && given ? `${family}, ${given}` : speaker.name;
}

/**
 * The letter under which an index in `language` lists a speaker, upper case: the one that the order of the language puts
 * the name under (Ł under L; Å under A in English, by itself in Swedish); a Han character stands for itself.
 */
export function initialOf(speaker: Pick<Speaker, 'kind' | 'name' | 'family'>, language = 'en'): string {
  const letter = /[\p{L}\p{N}]/u.exec(sortName(speaker).normalize('NFC'))?.[0] ?? '#';
  if (!/\p{L}/u.test(letter)) return '#';
  const { compare } = collatorOf(language);
  const latin = latinLetters.find((base) => compare(base, letter) <= 0 && compare(letter, `${base}\uffff`) < 0);
  if (latin) return latin;
  const bare = letter.normalize('NFD')[0]!;
  const isSame = compare(bare, letter) === 0 || /\p{Script=Hangul}/u.test(letter);
  return (isSame ? bare : letter).toLocaleUpperCase(language);
}

const latinLetters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator(language, { sensitivity: 'base' });
  collators.set(language, known);
  return known;
}

/** One printed form for comparing names: case and the form of letters do not matter. */
export function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A name that is written family name first. */
export const inverted = /^([^,&]+), ([^,&]+)$/;

/** Scripts in which the family name stands first, with no space behind it. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}, ]+$/u;

/** As readers see it: `Okafor, Ada` is printed as "Ada Okafor", `张, 浩瀚` as 张浩瀚. */
export function printedName(name: string): string {
  return name.trim().replace(inverted, familyFirst.test(name) ? '$1$2' : '$2 $1');
}
