/** Seeded numbers between 0 and 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const nouns = 'lamp pier quay ferry board rent winter harbour keeper boat fare bridge tide crane clerk night'.split(
  ' ',
);
const verbs = 'mend close open paint count sell move light watch build'.split(' ');
const qualities = 'old dark narrow full empty cheap quiet late heavy new'.split(' ');
const people = ['Ines Abara', 'Tom Reyl', 'Ada Okafor', 'Ben Marsh', 'Ilse Marn', 'Mori Kenji'];

/** A copy of a source, with the sentences that somebody says in it. */
export interface Source {
  text: string;
  said: { text: string; speaker: string }[];
}

/** A text of about so many characters, in which every third sentence is quoted. */
export function sourceOf(random: () => number, characters: number): Source {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sentence = () => {
    const number = 2 + Math.floor(random() * 97);
    const [modal, other] = pick([
      ['will', 'won’t'],
      ['can', 'can’t'],
    ] as const);
    const negation = random() < 0.4 ? ` and we did not ${pick(verbs)} the ${pick(nouns)}` : '';
    return `We ${random() < 0.5 ? modal : other} ${pick(verbs)} ${number} of the ${pick(qualities)} ${pick(nouns)}s near the ${pick(nouns)} of ${pick(people)}${negation}, for the ${pick(qualities)} ${pick(nouns)} ${pick(['costs', 'takes', 'needs'])} ${number * 7} pounds`;
  };
  const said: Source['said'] = [];
  const paragraphs: string[] = [];
  let length = 0;
  while (length < characters) {
    const speaker = pick(people);
    const words = sentence();
    const [straight] = [random() < 0.5];
    const [open, close] = straight ? ['"', '"'] : ['“', '”'];
    const written = straight ? words.replaceAll('’', "'") : words;
    const paragraph = `The ${pick(nouns)} was ${pick(qualities)} that ${pick(nouns)}. ${open}${written},${close} said ${speaker}, a ${pick(nouns)} keeper. It was ${pick(qualities)} in the ${pick(nouns)}.`;
    said.push({ text: words, speaker });
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return { text: paragraphs.join('\n\n'), said };
}

/** Ways of quoting that leave the words what they are. */
export const faithful: Record<string, (words: string, random: () => number) => string | undefined> = {
  'as it stands': (words) => words,
  'first letter lowered': (words) => words[0]!.toLowerCase() + words.slice(1),
  'straight apostrophes': (words) => words.replaceAll('’', "'"),
  'other stops': (words) => words.replaceAll(',', ' –'),
  'a part left out': (words) => words.replace(/ (?:near|of) the .*?(?=,| and)/, ' …'),
  'a name in brackets': (words) => words.replace(/ of the (\w+) /, ' [of these] '),
  'a beginning': (words) => words.split(' ').slice(0, 9).join(' '),
};

/** The twelve kinds of falsified quotes. Nothing where the words have nothing of that kind. */
export const falsified: Record<string, (words: string, random: () => number) => string | undefined> = {
  'word dropped': (words, random) => without(words, random),
  'word added': (words, random) => at(words, random, (word) => `surely ${word}`),
  'words swapped': (words, random) => swapped(words, random),
  'word exchanged': (words, random) => at(words, random, () => 'lantern'),
  'word inflected': (words, random) =>
    at(words, random, (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
  'name changed': (words) => replaced(words, /Abara|Reyl|Okafor|Marsh|Marn|Kenji/, 'Delgado'),
  'number changed': (words) => replaced(words, /\d+/, (number) => String(Number(number) + 1)),
  'not dropped': (words) => replaced(words, / not(?= )/, ''),
  'not elided': (words) => replaced(words, / not(?= )/, ' …'),
  'can for can’t': (words) => replaced(words, /\bcan’t\b/, 'can'),
  'will for won’t': (words) => replaced(words, /\bwon’t\b/, 'will'),
  'halves in the wrong order': (words) => {
    const [first, second] = words.split(', for ');
    return second && `for ${second} … ${first}`;
  },
};

function without(words: string, random: () => number): string {
  const all = words.split(' ');
  all.splice(1 + Math.floor(random() * (all.length - 2)), 1);
  return all.join(' ');
}

function at(words: string, random: () => number, change: (word: string) => string): string {
  const all = words.split(' ');
  const place = 1 + Math.floor(random() * (all.length - 2));
  all[place] = change(all[place]!);
  return all.join(' ');
}

function swapped(words: string, random: () => number): string {
  const all = words.split(' ');
  const place = 1 + Math.floor(random() * (all.length - 3));
  [all[place], all[place + 1]] = [all[place + 1]!, all[place]!];
  return all.join(' ');
}

function replaced(words: string, what: RegExp, by: string | ((found: string) => string)): string | undefined {
  return what.test(words) ? words.replace(what, by as string) : undefined;
}
