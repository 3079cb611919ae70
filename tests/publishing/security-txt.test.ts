import { expect, it } from 'vitest';
import { securityTxt } from '../../src/publishing/metadata/security-txt.ts';
import { site } from './site.ts';

const of = (security: string, today = '2026-11-27') =>
  securityTxt({ ...site, security }, today, 'https://example.org/.well-known/security.txt');

it('a security.txt says whom to write to, and for a year', () => {
  expect(of('holes@example.org')).toBe(
    'Contact: mailto:holes@example.org\nExpires: 2027-11-27T00:00:00Z\nCanonical: https://example.org/.well-known/security.txt\n',
  );
  expect(of('https://example.org/report')).toContain('Contact: https://example.org/report\n');
  expect(of('holes@example.org', '2028-02-29')).toContain('Expires: 2029-02-28T00:00:00Z');
});

it('there is none where the site names nobody', () => {
  expect(securityTxt(site, '2026-11-27', 'https://example.org/')).toBeUndefined();
});
