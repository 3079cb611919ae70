import { formatLocale } from './written-date.ts';

/** Names in one phrase: "Ada Okafor, Ben Okafor and Zhao Guang". */
export function writtenList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(formatLocale(language)).format(names);
}
