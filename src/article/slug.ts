import type { Yaml } from './frontmatter.ts';
import type { Place } from './problem.ts';

/** Names that Windows keeps for devices: no folder there can have them, so no address should. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The slug of an article: the field, else the file name without its leading day and `.md`.
 * Problems: `invalid-slug` (also where nothing is left), `reserved-slug`.
 */
export function slugOf(
  file: string,
  field: string | undefined,
  yaml: Yaml,
  report: (code: string, place: Place, message: string) => void,
): { slug?: string; place: Place } {
  const place = field === undefined ? { line: 1, column: 1 } : yaml.places.of(['slug']);
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const slug = (field ?? name.replace(/^\d{4}-\d{2}-\d{2}-/, '')).normalize('NFC');
  if (!/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(slug)) {
    report(
      'invalid-slug',
      place,
      `Unexpected slug "${slug}", expected letters and digits with single hyphens between them, such as rail-link`,
    );
    return { place };
  }
  if (reserved.test(slug)) {
    report(
      'reserved-slug',
      place,
      `Unexpected slug "${slug}", expected another one: Windows keeps this name for a device`,
    );
    return { place };
  }
  return { slug, place };
}
