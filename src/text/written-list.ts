import { formatLocale } from './written-date.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Names in one phrase: "Ada Okafor, Ben Okafor and Zhao Guang". */
export function writtenList(names: readonly string[], language: string): string {
  const format = formats.get(language) ?? new Intl.ListFormat(formatLocale(language));
  formats.set(language, format);
  return format.format(names);
}

/** The same phrase in pieces: names, and what the language puts between them. */
export function writtenListParts(names: readonly string[], language: string): { text: string; isItem: boolean }[] {
  const format = new Intl.ListFormat(formatLocale(language));
  return format.formatToParts(names).map(({ type, value }) => ({ text: value, isItem: type === 'element' }));
}
