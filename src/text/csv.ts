import { wellFormed } from './well-formed.ts';

/**
 * Rows as CSV (RFC 4180), the first one the names of the columns. It begins with a byte order mark: without one, Excel
 * reads UTF-8 as the system's old encoding and breaks every name that is not plain Latin; other programs skip it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The values of several in one cell, each in its place: who has none leaves it empty, and nobody gets another's. */
export function inOrder(values: readonly (string | undefined)[], between: string): string {
  return values.some(Boolean) ? values.map((value = '') => value).join(between) : '';
}

/**
 * A cell that begins like a formula would be run by a spreadsheet program (`=HYPERLINK(…)`): an apostrophe before it
 * makes it text. Spaces before the sign do not hide it, and full-width signs count (OWASP, CSV injection).
 */
function cell(value: string): string {
  const text = wellFormed(value).replace(/\r\n?/g, '\n');
  const safe = /^[\s\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\n]/.test(text) ? `'${text}` : text;
  return /[",\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
