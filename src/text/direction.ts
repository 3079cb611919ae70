/** Scripts that run from right to left. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Mand', 'Samr', 'Rohg']);

const letter = /\p{L}/u;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction in which words run: that of their first letter, as in `dir="auto"`, else that of their language.
 * The language alone does not tell: an article in English may quote Arabic without saying so.
 */
export function directionOf(words: string, language: string): 'ltr' | 'rtl' {
  const first = letter.exec(words)?.[0];
  if (first !== undefined) return rightToLeftLetter.test(first) ? 'rtl' : 'ltr';
  return directionOfLanguage(language);
}

/** The direction of a page in a language. */
export function directionOfLanguage(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language) ?? directionOfScript(language);
  directions.set(language, known);
  return known;
}

/** A page asks for each of its words, and looking a language up takes longer than anything else that is asked. */
const directions = new Map<string, 'ltr' | 'rtl'>();

function directionOfScript(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Whether words may run the other way than a page in `language`: then the browser has to look at their letters. */
export function mayRunAgainst(words: string, language: string): boolean {
  return directionOfLanguage(language) === 'rtl' || rightToLeftLetter.test(words);
}
