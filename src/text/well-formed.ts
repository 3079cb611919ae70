/** What XML 1.0 forbids even as references, other controls that only come from broken files, and lone surrogates. */
export const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** A text without the characters that make a feed or a data file unreadable for everybody. */
export function wellFormed(text: string): string {
  return text.replace(forbidden, '');
}

/** What JSON leaves as it is though it is forbidden, and the escapes in which it writes the rest of that. */
const suspect = /\\[ubf]|[\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** JSON in which every string is well formed. */
export function wellFormedJson(value: unknown, space?: number): string {
  // Looking at the whole is much sooner done than looking at each value.
  const json = JSON.stringify(value, null, space);
  if (!suspect.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part), space);
}
