import { toCsv, toJson } from '../../../search/export.ts';
import type { FoundQuote } from '../../../search/records.ts';
import type { Start } from '../messages.ts';
import type { Found } from './finder.ts';
import { addressOf } from './hrefs.ts';

/** All that was found, as a file. */
export async function downloadOf(
  { looked }: Found,
  kind: 'csv' | 'json',
  { origin, patterns }: Start,
): Promise<string> {
  const write = kind === 'csv' ? toCsv : toJson;
  const urlOf = ({ article, id }: FoundQuote) => origin + addressOf(patterns.quote, article.slug, id);
  return write((await looked?.quotes()) ?? [], urlOf);
}
