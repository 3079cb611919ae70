import { wording } from '#words';
import type { Site } from '../../corpus/corpus.ts';

/** What a site says of itself, or what may be said of each. */
export function siteDescription({ description }: Pick<Site, 'description'>): string {
  return description ?? wording.everySite;
}
