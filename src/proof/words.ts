/** The words of a text as they are compared, in columns: a copy has millions. */
export interface Words {
  /** NFKC, one sign for every apostrophe, nothing invisible. */
  texts: string[];
  /** UTF-16 offsets in the text; the ends are exclusive. */
  starts: number[];
  ends: number[];
  /** Places of words that a hyphen joins to the next one. */
  hyphened: Set<number>;
  /** Places of words whose first letter stands in brackets: `[T]he`. */
  lettered: Set<number>;
}

const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const apostrophes = "'’‘ʼ＇`´";
/** Scripts written without spaces: each character is a word. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{N}])`;
const stretch = `${letter}[\\p{M}${invisible}]*`;
const word = new RegExp(
  `(\\[${letter}\\p{M}*\\](?=${letter}))?` +
    `(?:[${unspaced}][\\p{M}${invisible}]*` +
    `|(?:${stretch})+(?:(?:[${apostrophes}]|(?<=\\p{N}[${invisible}]*)[.,](?=\\p{N}))(?:${stretch})+)*` +
    '|[%％‰\\p{Sc}])',
  'gu',
);
const plain = /^[a-z0-9]+$/i;
const apostrophe = new RegExp(`[${apostrophes}]`, 'g');
const unseen = new RegExp(`[${invisible}[\\]]`, 'g');
/** A hyphen between two words, at the end of a line too. */
const hyphen = new RegExp(`^[${invisible}]*[-‐‑][${invisible}]*(?:[^\\S\\r\\n\\ufeff]*\\r?\\n[^\\S\\r\\n]*)?$`);

/**
 * The words of a text. Letters with their marks and digits with inner points and commas, apart from quotation marks,
 * stops, dashes and spaces; `%` and signs of currencies are words, and so is each character of a script without spaces.
 */
export function wordsOf(text: string): Words {
  const words: Words = { texts: [], starts: [], ends: [], hyphened: new Set(), lettered: new Set() };
  const { texts, starts, ends } = words;
  let before = 0;
  for (const { 0: written, 1: bracketed, index } of text.matchAll(word)) {
    const at = texts.length;
    const gap = index - before;
    if (at > 0 && gap > 0 && (gap > 1 || text[before] !== ' ') && gap < 80 && hyphen.test(text.slice(before, index)))
      words.hyphened.add(at - 1);
    if (bracketed !== undefined) words.lettered.add(at);
    texts.push(plain.test(written) ? written : compared(written));
    starts.push(index);
    before = index + written.length;
    ends.push(before);
  }
  return words;
}

function compared(written: string): string {
  return written.replace(unseen, '').normalize('NFKC').replace(apostrophe, "'").normalize('NFC');
}

/** Some words without the first few. */
export function withoutFirst({ texts, starts, ends, hyphened, lettered }: Words, number: number): Words {
  const rest = (places: Set<number>) => new Set(Array.from(places, (place) => place - number).filter((at) => at >= 0));
  return {
    texts: texts.slice(number),
    starts: starts.slice(number),
    ends: ends.slice(number),
    hyphened: rest(hyphened),
    lettered: rest(lettered),
  };
}
