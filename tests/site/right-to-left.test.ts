import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesForSite, besideArticles } from './articles.ts';
import { violationsOn } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, contentOf, serve } from './site.ts';

const siteIn = (language: string) =>
  buildSite(
    contentOf({
      ...articlesForSite(2),
      ...besideArticles,
      'site.yml': `${besideArticles['site.yml']}title: München 3\ndescription: Nobody.\nlanguage: ${language}\n`,
    }),
  );

describe('a site that is read from right to left', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const launching = launchBrowser();
    const built = siteIn('ar');
    expect(built.code, built.output).toBe(0);
    server = await serve(built.dir);
    browser = await launching;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([390, 1440])('is mirrored, %i pixels wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const address of [
      '/',
      '/articles/report-1/',
      '/articles/report-1/boats/',
      '/speakers/',
      '/search/',
      '/about/',
    ]) {
      await page.goto(server.origin + address);
      expect(await page.evaluate(() => document.documentElement.dir), address).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      const brand = (await page.locator('.brand').boundingBox())!;
      const navigation = (await page.locator('header.top nav').boundingBox())!;
      expect(brand.x + brand.width, address).toBeGreaterThanOrEqual(
        navigation.x + navigation.width - (width < 700 ? width : 0),
      );
      expect(await violationsOn(page), address).toEqual([]);
    }
    await page.goto(`${server.origin}/articles/report-1/`);
    const name = (await page.locator('figure figcaption').first().boundingBox())!;
    const words = (await page.locator('figure blockquote').first().boundingBox())!;
    if (width > 700) expect(name.x).toBeGreaterThan(words.x + words.width / 2);
    // English words keep their own direction, and the rule of the kind stands where the lines of the page begin.
    expect(await page.locator('figure blockquote').first().getAttribute('dir')).toBe('auto');
    await context.close();
  });

  test('says so in its frames', () => {
    const file = join(siteIn('ar').dir, 'articles/report-1/boats/embed/index.html');
    expect(readFileSync(file, 'utf8')).toContain('<html lang="ar" dir="rtl">');
  });
});
