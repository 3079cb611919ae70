import type { Source } from '../../article/article.ts';
import { addressAt } from './address-at.ts';

/** Attributes of a link to a source. */
export interface SourceLink {
  href: string;
  'data-originalurl'?: string;
  'data-versionurl'?: string;
  'data-versiondate'?: string;
}

/**
 * The attributes of a link to a source (Robust Links): the archived copy and its date travel with the link, so that
 * it can still be followed when the original is gone. It leads to the place `at` where its host knows such places. Nothing where the source has no address at all.
 */
export function sourceLink({ url, archived, accessed }: Source, at?: string): SourceLink | undefined {
  const href = url ?? archived;
  if (href === undefined) return undefined;
  const versionDate = (archived && archiveDate(archived)) ?? accessed;
  return {
    href: at === undefined ? href : addressAt(href, at),
    ...(archived !== undefined && { 'data-originalurl': href, 'data-versionurl': archived }),
    ...(versionDate !== undefined && { 'data-versiondate': versionDate }),
  };
}

/** The day in an address of the Wayback Machine or of an archive that writes addresses alike. */
function archiveDate(archived: string): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)(\d\d)(\d\d)\d{0,6}(?:[a-z]{2}_)?\//.exec(archived) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
