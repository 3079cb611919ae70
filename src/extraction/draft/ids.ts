import { isReserved } from '../../text/address-part.ts';
import { foldLetters } from '../../text/fold.ts';

/** Gives out ids that are unique among themselves, letter case aside. */
export interface Ids {
  taken: Set<string>;
}

const LONGEST = 60;

/** An id for a person or organization: Latin letters and digits, beginning with a letter. */
export function idOfName(ids: Ids, name: string, fallback: string): string {
  return unique(ids, withLetterFirst(latin(name), fallback));
}

/** An id for a quote: its first telling words, and as many more as a "not" among them needs to keep its place. */
export function idOfWords(ids: Ids, text: string): string {
  const [clause = ''] = text.trim().split(/(?<=[\p{L}\p{N}]{2})[.,;:!?…—](?=\s|$)/u);
  const words = latin(clause).split('-').filter(isTelling);
  const negation = words.findLastIndex((word) => NEGATION.test(word));
  // A "not" at the end turns round what is before it, any other what follows.
  const id = words.slice(0, Math.max(FEWEST, negation + 2)).join('-');
  // An id that would be cut before its "not" says nothing rather than the opposite.
  return unique(ids, withLetterFirst(id.length > LONGEST && negation >= 0 ? '' : id, 'quote'));
}

const FEWEST = 4;
const NEGATION =
  /^(?:not|no|nor|never|none|nobody|nothing|neither|without|cannot|\p{L}+nt|nicht|nie|niemals|kein\p{L}*|weder|ne|pas|jamais|aucun\p{L}*|ni|nunca|ningun\p{L}*)$/u;

function isTelling(word: string): boolean {
  return word.length > 1 && !LITTLE.has(word);
}

const LITTLE = new Set(
  'the an and or but of to in on at for with that this is are was were be been it its he she they we you his her their our as by from has have had will would'.split(
    ' ',
  ),
);

function latin(text: string): string {
  return foldLetters(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function withLetterFirst(id: string, fallback: string): string {
  const short = id.slice(0, LONGEST).replace(/-[^-]*$/, (end) => (id.length > LONGEST ? '' : end));
  if (!short) return fallback;
  return /^[a-z]/.test(short) && !isReserved(short) ? short : `${fallback}-${short}`;
}

function unique({ taken }: Ids, id: string): string {
  let one = id;
  for (let number = 2; taken.has(one); number++) one = `${id}-${number}`;
  taken.add(one);
  return one;
}
