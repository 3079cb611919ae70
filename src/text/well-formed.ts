/** What XML 1.0 forbids even as references, other controls that only come from broken files, and lone surrogates. */
export const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** A text without the characters that make a feed or a data file unreadable for everybody. */
export function wellFormed(text: string): string {
  return text.replace(forbidden, '');
}

/** JSON in which every string is well formed. */
export function wellFormedJson(value: unknown, space?: number): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? wellFormed(part) : part), space);
}
