import { isReserved } from '../text/address-part.ts';
import { isSlug } from './fields.ts';
import type { Places } from './frontmatter.ts';
import { type Place, type Report, top } from './problem.ts';

/** The name of an article's file without its leading day and `.md`: its slug, where no field gives another. */
export function nameOfFile(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

/**
 * The slug of an article: the field, else the file name without its leading day and `.md`.
 * Problems: `invalid-slug` (also where nothing is left), `reserved-slug`.
 */
export function slugOf(
  file: string,
  field: string | undefined,
  places: Places,
  report: Report,
): { slug?: string; place: Place } {
  const place = field === undefined ? top : places.of(['slug']);
  const slug = (field ?? nameOfFile(file)).normalize('NFC');
  if (!isSlug(slug)) {
    report(
      'invalid-slug',
      place,
      `Unexpected slug "${slug}", expected letters and digits with single hyphens between them, at most 200 bytes, such as rail-link`,
    );
    return { place };
  }
  if (isReserved(slug)) {
    report(
      'reserved-slug',
      place,
      `Unexpected slug "${slug}", expected another one: Windows keeps this name for a device`,
    );
    return { place };
  }
  return { slug, place };
}
