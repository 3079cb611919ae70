import type { Site } from '../../corpus/corpus.ts';

/**
 * The text of `/.well-known/security.txt` (RFC 9116): where to report a hole. It must say until when that holds; a year
 * from `today` (`2026-11-27`), so that builds of one day are the same. `address` is its own.
 */
export function securityTxt({ security }: Site, today: string, address: string): string | undefined {
  if (security === undefined) return undefined;
  const contact = security.startsWith('https:') ? security : `mailto:${security}`;
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`;
  return Object.entries({ Contact: contact, Expires: expires, Canonical: address })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
