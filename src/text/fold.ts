/** Pictures that people write and look for, flags included; ©, ™ and quotation marks that are drawn (❝) are none. */
const emoji = '\\p{RI}\u{2600}-\u{275a}\u{2761}-\u{27bf}\u{2b00}-\u{2bff}\u{1f000}-\u{1f3fa}\u{1f400}-\u{1faff}';

/** Scripts written without spaces between words, hangul, whose endings hang on, and emoji: any stretch may be searched. */
const unspaced = `\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\u30fc${emoji}`;

/** Letters that Unicode does not take apart, apostrophes that count as letters, and letters of two shapes. */
const plain = new Map(
  "ßss æae œoe øo đd ðd þth łl ıi ħh ŧt ŋn ɓb ɗd ƙk ƴy ɛe ɔo əe ςσ ґг ىي یي کك ةه ʻ' ʼ' ʾ' ʿ'"
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
);
const special = new RegExp(`[${[...plain.keys()].join('')}]`, 'g');

/** Accents and vowel points, variation selectors, tones of skin and characters without width. Marks that are vowels stay. */
const marks =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are matched one by one on purpose
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20ff\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\p{Cf}]/gu;

/** Most texts in Latin letters, once folded: ASCII, dashes and quotation marks. They go a faster way. */
const simple = /^[\0-\x7f\u2010-\u201f\u2026]*$/;
/** Gaps that are more than one space. */
const simpleGaps = / *[^a-z0-9 ][^a-z0-9]*| {2,}/g;

const letter = `\\p{L}\\p{N}\\p{M}${emoji}`;
const gaps = new RegExp(`[^${letter}]+`, 'gu');
const gapsAndSeams = new RegExp(
  `[^${letter}]+|(?<=[${unspaced}])(?![${unspaced}])(?=[${letter}])|(?<=[${letter}])(?<![${unspaced}])(?=[${unspaced}])`,
  'gu',
);
/** One UTF-16 code unit is looked at, and half a character outside the basic plane is most likely half a Han one. */
const unspacedUnit = new RegExp(`[${unspaced}\\ud800-\\udfff]`, 'u');
/** `’s` and the like begin a word of their own, the `’t` of `don’t` does not. */
const contraction = new RegExp(`^(?:s|ll|re|ve|d|m|(t))(?![${letter}])`, 'u');

/**
 * The words of a text as search compares them: small letters without accents, full-width forms made normal,
 * a space between words and at both ends. `'` stands where a word may be cut or not: at a hyphen or an
 * apostrophe (`o'neil`), in `u's`, and where Han, kana or hangul meet other letters.
 */
export function fold(text: string): string {
  const letters = foldLetters(text);
  return ` ${letters.replace(gapsOf(letters), (gap, at: number) => mend(gap, at, letters))} `;
}

/** The first step of folding: letters only. Folding a text is the same as folding its clusters one by one. */
export function foldLetters(text: string): string {
  if (simple.test(text)) return text.toLowerCase();
  return text
    .replace(/´/g, "'")
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(special, (character) => plain.get(character)!)
    .normalize('NFC');
}

/** The pattern of what lies between the words of folded letters; single spaces may stay as they are. */
export function gapsOf(letters: string): RegExp {
  return simple.test(letters) ? simpleGaps : unspacedUnit.test(letters) ? gapsAndSeams : gaps;
}

/** What stands for a gap between words: a space, `'` where the words may be one, a decimal point, or nothing (`don't`). */
export function mend(gap: string, at: number, letters: string): string {
  const before = letters[at - 1];
  if (gap === ' ' && before && before < '\u0e00') return gap;
  const after = letters.slice(at + gap.length, at + gap.length + 4);
  if (!before || !after) return ' ';
  if (/^['‘’′]$/.test(gap)) {
    const ending = contraction.exec(after);
    return !ending || (ending[1] && before !== 'n') ? "'" : ending[1] ? '' : ' ';
  }
  const digits = /\d/.test(before) && /\d/.test(after[0]!);
  if (gap === '.') return digits ? '.' : "'";
  if (gap === ',') return digits ? "'" : ' ';
  return /^[-‐‑·・]?$/.test(gap) || (!gap.trim() && isUnspaced(before, 0) && isUnspaced(after, 0)) ? "'" : ' ';
}

/** Whether the letter at a place of folded text belongs to a script without spaces. */
export function isUnspaced(folded: string, at: number): boolean {
  const unit = folded[at];
  return unit !== undefined && unit > '\x7f' && unspacedUnit.test(unit);
}
