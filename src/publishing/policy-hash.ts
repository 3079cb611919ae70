import { createHash } from 'node:crypto';

/** Many pages have the same scripts and styles. */
const known = new Map<string, string>();

/** How a content security policy names a script or style that stands in a page: `'sha256-…'` (CSP Level 3). */
export function policyHash(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
