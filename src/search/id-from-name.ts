import { fold } from '../text/fold.ts';

/** The id most speakers have: the name in small plain letters with hyphens. Where it is so, it is not published. */
export function idFromName(name: string): string {
  return fold(name).trim().replace(/[ ']/g, '-');
}
