import { describe, expect, test } from 'vitest';
import { tighten } from '../../src/site/tight-policy.ts';

const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${rest}`;

describe('the policy of a page', () => {
  test('keeps the hashes of the scripts and styles that stand in it, and no others', () => {
    const html = page(
      "default-src 'none'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-other=';",
      '<style>a{}</style><script type="module">go()</script><script type="application/ld+json">{}</script><script src="/x.js"></script>',
    );
    // printf 'go()' | openssl dgst -sha256 -binary | base64, and the same of a{}
    expect(tighten(html)).toContain(
      "default-src 'none'; script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='; style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';",
    );
  });

  test('stays as it is where nothing of it is ours', () => {
    const html = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'sha256-x=\'">';
    expect(tighten(html)).toBe(html);
  });
});
