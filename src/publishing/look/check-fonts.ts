import { statSync } from 'node:fs';
import type { Report } from '../../article/problem.ts';
import type { Site } from '../../corpus/corpus.ts';
import { didYouMean } from '../../text/nearest.ts';
import { facesOf, installedTypefaces, pageFonts, unknownFaces } from './typefaces.ts';

/** Bytes of all typefaces of a page: more make a reader on a slow line wait for the words. */
const most = 160_000;

/** Problems, where `site.yml` names a typeface: `unknown-font` for one that is not installed, `heavy-fonts` for too many bytes. */
export function checkFonts(site: Pick<Site, 'fonts'>, report: Report, all = installedTypefaces()): void {
  const { fonts } = site;
  if (!fonts) return;
  const families = all.filter(({ hasLatin }) => hasLatin).map(({ family }) => family);
  const unknown = unknownFaces(site, all);
  for (const { name, place } of unknown)
    report(
      'unknown-font',
      place,
      `Unexpected typeface "${name}" that is not installed${didYouMean(name, families)} Expected one of ${families.join(', ')}: install another with npm install @fontsource-variable/${packageOf(name)}, or @fontsource/${packageOf(name)}`,
    );
  const faces = facesOf(site, all);
  const bytes = pageFonts(faces).reduce((sum, { path }) => sum + statSync(path).size, 0);
  const first = fonts.text ?? fonts.names;
  if (unknown.length || bytes <= most || !first) return;
  report(
    'heavy-fonts',
    first.place,
    `Unexpected ${kilobytes(bytes)} of typefaces (${faces.text.family} and ${faces.names.family}), expected ${kilobytes(most)} at most: name one typeface for both, or one with smaller files`,
  );
}

function packageOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
