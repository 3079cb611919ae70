import { formatLocale } from './written-date.ts';

const formats = new Map<string, Intl.ListFormat>();

/** Names in one phrase: "Ada Okafor, Ben Okafor and Zhao Guang". */
export function writtenList(names: readonly string[], language: string): string {
  const format = formats.get(language) ?? new Intl.ListFormat(formatLocale(language));
  formats.set(language, format);
  return format.format(names);
}
