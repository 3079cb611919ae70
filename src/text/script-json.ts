import { wellFormedJson } from './well-formed.ts';

const escapes: Record<string, string> = {
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON for a script element. No text can close the element, and a reader that resolves HTML references
 * before it parses (Mastodon does) finds none.
 */
export function scriptJson(value: unknown): string {
  return wellFormedJson(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character]!);
}
