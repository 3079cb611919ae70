import type { Problem } from '../article/problem.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';
import { type Favicon, faviconOf } from '../publishing/look/favicon.ts';
import type { Logo } from '../publishing/look/logo.ts';
import { inspectLook } from '../publishing/look/look.ts';
import { corpus } from './corpus.ts';
import { contentDir } from './settings.ts';

const held: { logo?: Logo } = oneInProcess('logo', () => ({}));

/** Looks at the logo and the typefaces of the site, so that pages have them; says what is wrong with them. */
export async function readLook({ site }: Corpus): Promise<Problem[]> {
  const { logo, problems } = await inspectLook(site, contentDir);
  if (!logo) delete held.logo;
  else if (logo.hash !== held.logo?.hash) held.logo = logo;
  return problems;
}

/** The logo of the site; nothing where it has none that can be published. */
export function siteLogo(): Logo | undefined {
  return held.logo;
}

/** The sign of the site in a browser's tab. */
export function siteFavicon(): Favicon {
  return faviconOf(corpus().site, held.logo);
}
