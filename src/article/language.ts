import { nearest } from '../text/nearest.ts';

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether `value` is a BCP 47 tag of a language that there is: every code of two letters is known, those of three are
 * too many to hold any of them against an author.
 */
export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1 && isCode(/^[a-z]{2,3}(?=-|$)/i.exec(value)?.[0] ?? '');
  } catch {
    return false;
  }
}

function isCode(code: string): boolean {
  return code.length === 3 || (code.length === 2 && english.of(code) !== undefined);
}

/** What was expected instead of `value`, with the tag that was probably meant. */
export function expectedLanguage(value: string): string {
  const meant = tagFor(value);
  return `a language tag such as en or zh-Hans${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** The tag for a language that was written with an underscore, by its name, with a slip, or as a country where it is spoken. */
function tagFor(value: string): string | undefined {
  const written = value
    .trim()
    .replaceAll('_', '-')
    .replace(/(?<!-)-+$/, '');
  if (isLanguage(written)) return Intl.getCanonicalLocales(written)[0];
  const known = names();
  const [near = ''] = nearest(written, known.keys());
  return known.get(written.toLowerCase()) ?? languageOfCountry(written) ?? known.get(near);
}

function languageOfCountry(code: string): string | undefined {
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (!/^[a-z]{2}$/i.test(code) || !countries.of(code.toUpperCase())) return undefined;
  return new Intl.Locale(`und-${code}`).maximize().language;
}

/** What languages are called, in English and by those who speak them, each with its tag. */
function names(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCode);
  return new Map(
    codes.flatMap((code) => {
      const own = new Intl.DisplayNames(code, { type: 'language' }).of(code);
      return [english.of(code), own].flatMap((name) => (name ? [[name.toLowerCase(), code] as const] : []));
    }),
  );
}
