import { type InPhrase, inPhraseOf } from './english/phrase.ts';
import { BETWEEN, CONJUNCTIONS, DETERMINERS, LEADS, PREPOSITIONS, PRONOUNS, TIMES } from './english/words.ts';
import { type InName, inNameOf } from './in-name.ts';
import { CUE_SHARE } from './model.ts';

/** What is true of a written word wherever it stands. */
export interface Word {
  /** How many characters it takes as written. */
  length: number;
  /** As written, but composed and without invisible characters. */
  text: string;
  lower: string;
  isWord: boolean;
  isCapital: boolean;
  /** Whether it can be part of a proper name: a capital, then letters. */
  isName: boolean;
  /** Whether it may be a finite verb: an auxiliary, a reporting word, or something in -ed. */
  mayBeFinite: boolean;
  /** How often it reports, in per cent; 0 for words that never do. */
  share: number;
  /** A number that stands for `lower`. */
  id: number;
  /** What it tells about the phrases around it. */
  inPhrase: InPhrase;
  /** What it tells about a name it is part of, if it can be. */
  inName: InName | undefined;
  /** A number for its kind: function words are themselves, the rest goes by looks and by how often it reports. */
  tag: number;
}

/** A text has few different words: each is looked at once. */
const known = new Map<string, Word>();
const MOST_KNOWN = 50_000;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What is true of a word as it stands in a text. */
export function wordOf(written: string): Word {
  let word = known.get(written);
  if (!word) {
    word = { length: written.length, ...lookedAt(clean(written)) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, word);
  }
  return word;
}

/** The last plain words seen, by the low bits of their hash: found again without cutting them out of the text. */
const SLOTS = 1 << 15;
const recent: (Word | undefined)[] = Array.from({ length: SLOTS });

/** The word at `start` if it is of plain Latin letters, small but for the first, and surely ends: most do. */
export function plainWordAt(text: string, start: number): Word | undefined {
  let hash = 0x811c9dc5;
  let end = start;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (end === start && code >= 65 && code <= 90)) {
    hash = Math.imul(hash ^ code, 0x01000193);
    code = text.charCodeAt(++end);
  }
  if (end === start || !endsWord(text, end, code)) return undefined;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = recent[slot];
  if (known !== undefined && known.length === end - start && text.startsWith(known.text, start)) return known;
  const word = wordOf(text.slice(start, end));
  recent[slot] = word;
  return word;
}

/** Marks that are words of their own wherever they stand, by their code. */
const MARKS: (Word | undefined)[] = Array.from({ length: 0x2020 });

/** The mark at `start`, if it stands for itself. */
export function markAt(text: string, start: number): Word | undefined {
  const code = text.charCodeAt(start);
  if (code !== 44 && code !== 46 && code !== 34 && code !== 58 && code !== 8220 && code !== 8221) return undefined;
  MARKS[code] ??= wordOf(text[start]!);
  return MARKS[code];
}

/** Whether the character at `end` cannot go on a word: a stop can, in U.S. and example.org. */
function endsWord(text: string, end: number, code: number): boolean {
  if (code === 46) code = text.charCodeAt(end + 1);
  return (
    code === 32 ||
    code === 44 ||
    code === 34 ||
    code === 8221 ||
    code === 10 ||
    code === 58 ||
    code === 63 ||
    code === 41 ||
    code === 59 ||
    code === 33 ||
    Number.isNaN(code)
  );
}

/** Text as a reader sees it: composed, without characters that show nothing. */
export function clean(written: string): string {
  return written.replace(INVISIBLE, '').normalize('NFC');
}

/** FNV-1a: a word as a number, the same in training and in use. */
export function idOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash | 0;
}

function lookedAt(text: string): Omit<Word, 'length'> {
  const lower = text.toLowerCase();
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const isCapital = /^\p{Lu}/u.test(text) || WITH_PARTICLE.test(text);
  const isName = isCapital && /^\p{L}[\p{L}\p{M}’'.\-\u2010\u2011]*$/u.test(text);
  const share = CUE_SHARE.get(lower) ?? 0;
  const mayBeFinite =
    !isCapital &&
    (share > 20 ||
      /[^e]ed$/.test(lower) ||
      /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do)$/.test(lower));
  const inName = isName ? inNameOf(text) : undefined;
  const inPhrase = inPhraseOf(lower, isCapital);
  const word = { text, lower, isWord, isCapital, isName, inPhrase, inName, mayBeFinite, share, id: idOf(lower) };
  return { ...word, tag: idOf(kindOf(word)) };
}

/** A name whose particle is written small: al-Khatib, d’Annunzio. */
const WITH_PARTICLE = /^(?:(?:al|an|ar|as|ash|at|az|el)-|[dl][’'])\p{Lu}\p{Ll}/u;

const FUNCTION_WORDS = [PRONOUNS, DETERMINERS, CONJUNCTIONS, PREPOSITIONS, LEADS, BETWEEN, TIMES];

function kindOf({ lower, isWord, isCapital, share }: Omit<Word, 'tag' | 'length'>): string {
  if (!isWord || FUNCTION_WORDS.some((words) => words.has(lower))) return lower;
  if (/^[’']s$/.test(lower)) return '<s>';
  if (/[’']s$/.test(lower)) return isCapital ? '<Name’s>' : '<thing’s>';
  if (isCapital) return '<Capital>';
  if (/^[\d$]/.test(lower)) return '<number>';
  const end = /(?:ing|ed|ly|s|er|ion)$/.exec(lower)?.[0] ?? '';
  return `<${share >= 70 ? 'says' : share >= 35 ? 'may say' : share > 0 ? 'could say' : 'word'} ${end}>`;
}
