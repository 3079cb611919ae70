import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { movedPage, withdrawnHead } from '../../src/publishing/moved-page.ts';
import { printHead } from './print-head.ts';
import { addresses, corpusOf, quoteOf, site } from './site.ts';

const file = new URL('../fixtures/publishing/D02/after/articles/rents.md', import.meta.url);
const declared = `withdrawn:
  - id: flats
    date: 2021-02-10
    reason: Misheard on the recording.
---

Prose`;
const corpus = corpusOf({
  'rents.md': readFileSync(file, 'utf8')
    .replace('---\n\nProse', declared)
    .replace('#boats-2021', '#boats-2021 was=boats'),
});

describe('addresses of quotes that changed (case D02)', () => {
  it('lead on from the old id without a script, and say which address counts', () => {
    const { document } = parseHTML(movedPage(addresses.quote('rents', 'boats-2021'), 'New address', 'en'));
    const url = 'https://example.org/news/articles/rents/boats-2021/';
    expect(quoteOf(corpus, 'boats-2021').quote.was).toEqual(['boats']);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(url);
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${new URL(url).pathname}`,
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe(new URL(url).pathname);
    // A refresh loses the fragment; the one script keeps it, and the policy lets no other run.
    const script = document.querySelector('script')!.textContent!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      `default-src 'none'; script-src 'sha256-${hash}'`,
    );
    expect(script).toContain('location.hash');
  });

  it('say of a withdrawn quote when and why it was withdrawn, without its words', () => {
    const head = printHead(withdrawnHead(corpus.withdrawn[0]!, site, addresses));
    expect(head).toContain('Quote withdrawn 10 February 2021: Misheard on the recording.');
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toContain('empty flats');
  });
});
