import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colourOf, nearestAccent, papers, weakIn } from '../../src/article/accent.ts';
import { readSiteFile } from '../../src/article/read-registry.ts';

const base = readFileSync(new URL('../../src/site/styles/base.css', import.meta.url), 'utf8');
const contrasts = (colour: string) => Object.values(papers).map((paper) => wcagContrast(colour, paper));

describe('the accent of a site', () => {
  it('is held against what pages are written on', () => {
    const written = [...base.matchAll(/--color-paper: (#[0-9a-f]{6});/g)].map(([, paper]) => paper);
    expect(written).toEqual([papers.light, papers.dark]);
  });

  it.each([
    ['"#1f6fb5"', '#1f6fb5'],
    ['teal', '#008080'],
    ['"#396"', '#339966'],
    ['rgb(31 111 181)', '#1f6fb5'],
  ])('is a colour that stands out: %s', (written, colour) => {
    expect(readSiteFile('site.yml', `accent: ${written}`)).toMatchObject({ fields: { accent: colour }, problems: [] });
  });

  it.each([
    ['yellow', 'light', '1.0'],
    ['"#ffd700"', 'light', '1.3'],
    ['navy', 'dark', '1.1'],
    ['black', 'dark', '1.1'],
  ])('is a problem where it does not: %s in the %s scheme', (written, scheme, contrast) => {
    const [problem, ...more] = readSiteFile('site.yml', `title: A\naccent: ${written}`).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'low-contrast', line: 2, column: 9 });
    expect(problem!.message).toContain(`in the ${scheme} scheme at 3 : 1 or more, not ${contrast} : 1`);
    const [nearest] = /#[0-9a-f]{6}(?="$)/.exec(problem!.message)!;
    for (const found of contrasts(nearest)) expect(found).toBeGreaterThanOrEqual(3);
    expect(readSiteFile('site.yml', `accent: "${nearest}"`).problems).toEqual([]);
  });

  it.each([['blurple'], ['"#12345"'], ['rgb(0 0 0 / 50%)'], ['var(--a)'], ['"red;}"']])(
    'is a problem as %s',
    (written) => {
      const { problems } = readSiteFile('site.yml', `accent: ${written}`);
      expect(problems.map(({ code, message }) => [code, message.includes('a colour without transparency')])).toEqual([
        ['frontmatter-value', true],
      ]);
    },
  );

  it('left without quotation marks, so that YAML takes it for a comment, is a problem that says so', () => {
    const { problems } = readSiteFile('site.yml', 'accent: #1f6fb5');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('in quotation marks')]);
  });

  it('is mended by the least step: the nearest colour just stands out, and a colour that does is its own', () => {
    expect(nearestAccent('#1f6fb5')).toBe('#1f6fb5');
    for (const colour of ['#ffd700', '#000080', '#ffffff', '#000000', '#00ff00', '#fdd', '#300']) {
      const nearest = nearestAccent(colourOf(colour)!);
      expect(weakIn(nearest)).toEqual([]);
      expect(Math.min(...contrasts(nearest))).toBeLessThan(3.1);
    }
  });
});
