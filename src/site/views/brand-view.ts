import type { Site } from '../../corpus/corpus.ts';
import { type Logo, sizeWithin } from '../../publishing/look/logo.ts';
import { publishedName } from '../../publishing/look/published-name.ts';
import { url } from '../urls.ts';

/** What stands at the head of each page: the name of the site, and its logo where it has one. */
export interface BrandView {
  title: string;
  href: string;
  logo?: { src: string; width: number; height: number; isWide: boolean; class: string };
}

/** Places in the header, in pixels: beside the name, or instead of it. */
const places = { square: { width: 44, height: 44 }, wide: { width: 248, height: 52 } };

export function brandView({ title, logo: named }: Site, logo: Logo | undefined): BrandView {
  const shown = named &&
    logo && {
      src: `${url.file(publishedName(named))}?${logo.hash.slice(0, 8)}`,
      ...sizeWithin(logo, logo.isWide ? places.wide : places.square),
      isWide: logo.isWide,
      class: ['logo', ...logo.weak.map((scheme) => `weak-${scheme}`)].join(' '),
    };
  return { title, href: url.home(), ...(shown && { logo: shown }) };
}
