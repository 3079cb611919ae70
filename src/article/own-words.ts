/** Opening quotation marks with the marks that close them. */
const pairs: Record<string, string> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '»': '«',
  '„': '“”',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
  '‹': '›',
  '›': '‹',
};

/** Words that begin with an apostrophe. */
const ELISION = /^'(?:[^\p{L}]|(?:em|tis|twas|til|cause|bout|n)\b)/iu;

/**
 * The speaker's own words in a quote of kind `mixed`: the stretches between quotation marks, marks included,
 * as `[start, end]` offsets. A single mark opens only after a space or at the start, so apostrophes do not.
 */
export function ownWords(text: string): [number, number][] {
  const stretches: [number, number][] = [];
  // What is not closed before the end is closed nowhere later either: it is looked for once.
  const unclosed = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    const closing = pairs[text[i]!];
    if (
      !closing ||
      unclosed.has(closing) ||
      (i > 0 && /[\p{L}\p{N}]/u.test(text[i - 1]!) && !'「『'.includes(text[i]!)) ||
      ELISION.test(text.slice(i, i + 8))
    )
      continue;
    let end = i + 1;
    while (
      end < text.length &&
      !(closing.includes(text[end]!) && !(/['’]/.test(text[end]!) && /\p{L}/u.test(text[end + 1] ?? '')))
    )
      end++;
    if (end === text.length) {
      unclosed.add(closing);
      continue;
    }
    stretches.push([i, end + 1]);
    i = end;
  }
  return stretches;
}

/** Whether a text stands in one pair of quotation marks that it opens and closes with. */
export function isInMarks(text: string): boolean {
  const [first] = ownWords(text);
  return first !== undefined && first[0] === 0 && first[1] === text.length;
}

/** How many words a text has: by the word boundaries of Unicode (UAX 29), which also part Han text. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) words++;
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
