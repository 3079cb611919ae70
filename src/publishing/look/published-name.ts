import type { Site } from '../../corpus/corpus.ts';

/** The file of a logo at the root of the site, whatever its author calls it. */
export function publishedName({ name }: NonNullable<Site['logo']>): 'logo.svg' | 'logo.png' {
  return /\.svg$/i.test(name) ? 'logo.svg' : 'logo.png';
}
