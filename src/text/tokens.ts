import { foldLetters } from './fold.ts';

/** A word of a text and where it stands, as offsets; of scripts without spaces, a character. */
export interface Token {
  /** Small letters without accents. */
  text: string;
  from: number;
  to: number;
}

const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
/** Signs without width, as a hint where a word may break, part no word. */
const letters = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])+`;
const pattern = new RegExp(`[${unspaced}][\\p{M}\\p{Cf}]*|(?!\\p{Cf})${letters}(?:['’]${letters})*`, 'gu');

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    text: foldLetters(word),
    from: index,
    to: index + word.length,
  }));
}
