import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { articlesForSite } from './articles.ts';
import { faultsOfHtml } from './html-faults.ts';
import { brokenLinks } from './links.ts';
import { type Built, buildSite, contentOf, filesOf } from './site.ts';

const sites = {
  'the first article': { content: 'content', base: '/' },
  'the first article under a base path': { content: 'content', base: '/news/' },
  'no site.yml and thirty articles': { content: contentOf(articlesForSite(30)), base: '/' },
  'an empty folder': { content: contentOf({ 'articles/.keep': '' }), base: '/' },
};

describe.each(Object.entries(sites))('a site of %s', (_, { content, base }) => {
  let site: Built;
  let files: string[];
  beforeAll(() => {
    site = buildSite(content, { base });
    files = filesOf(site.dir);
  });

  test('is built without a word', () => {
    expect(site.code, site.output).toBe(0);
  });

  test('has the files that every site has', () => {
    for (const file of [
      'index.html',
      '404.html',
      'articles/index.html',
      'speakers/index.html',
      'organizations/index.html',
      'dates/index.html',
      'about/index.html',
      'quotes.json',
      'quotes.schema.json',
      'robots.txt',
      'sitemap-index.xml',
    ])
      expect(files).toContain(file);
  });

  test('is valid HTML on every page', async () => {
    const faults: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.html')))
      for (const fault of await faultsOfHtml(readFileSync(join(site.dir, file), 'utf8')))
        faults.push(`${file}:${fault}`);
    expect(faults).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(site.dir, files, base)).toEqual([]);
  });

  test('ships the three font files and no more than 80 kB of them', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(3);
    const licences = readFileSync(join(site.dir, 'fonts.txt'), 'utf8');
    expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + readFileSync(join(site.dir, file)).length, 0)).toBeLessThan(80_000);
  });

  test('puts a strict policy on every page and no style attribute anywhere', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(site.dir, file), 'utf8');
      expect(html, file).toMatch(/http-equiv="content-security-policy" content="default-src 'none';/i);
      if (!file.endsWith('embed/index.html')) expect(html, file).toContain("require-trusted-types-for 'script'");
      expect(html, file).not.toMatch(/<[^>]+\sstyle="/);
    }
  });

  test('lets each page run and apply what stands in it, and names nothing else', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const { document } = parseHTML(readFileSync(join(site.dir, file), 'utf8'));
      const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content');
      const named = Array.from(policy?.matchAll(/'(sha256-[^']*)'/g) ?? [], ([, hash]) => hash);
      const standing = Array.from(document.querySelectorAll('style, script:not([src], [type$=json])'), (one) =>
        createHash('sha256').update(one.textContent).digest('base64'),
      );
      expect(new Set(named), file).toEqual(new Set(standing.map((hash) => `sha256-${hash}`)));
    }
  });
});

describe('the checks themselves', () => {
  test('see a planted broken link, fragment and missing slash', () => {
    const dir = contentOf({
      'index.html':
        '<a href="/gone/">a</a><a href="/here/#nothing">b</a><a href="/here">c</a><a href="/here/#there">d</a>',
      'here/index.html': '<p id="there">x</p>',
    });
    expect(brokenLinks(dir, filesOf(dir))).toEqual([
      'index.html: /gone/',
      'index.html: /here/#nothing',
      'index.html: /here',
    ]);
  });

  test('see a planted fault of HTML', async () => {
    const page = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><ul><p>x</p></ul></body></html>';
    expect((await faultsOfHtml(page)).join()).toContain('element-permitted-content');
  });
});
