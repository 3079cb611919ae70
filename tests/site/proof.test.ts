import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Built, buildSite, contentOf, filesOf, serve } from './site.ts';

const article = `---
title: Lamps of the pier
summary: Who keeps them, and who pays.
date: 2021-02-03
sources:
  - {id: minutes, title: Minutes, url: https://example.org/minutes, copy: sources/minutes.txt}
speakers:
  - {id: ines, name: Ines Abara, role: keeper}
---
:::quote{#dark speaker=ines}
Half of the lamps are dark … and nobody asked.
:::

She says that :quote[the pier is "older than the town"]{#older speaker=ines kind=mixed}.

:quote[They burn oil]{#oil speaker=ines kind=indirect}.
`;

/** A sentence of words that stand nowhere else. */
const secret = (number: number) => `Sentence ${number} tells of zyxgap${number} and of zyxlamp${number}.`;
const secrets = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => secret(from + i)).join(' ');
const left = 'as zyxleft1 and zyxleft2 and zyxleft3 will tell';
const minutes = [
  secrets(0, 30),
  `"Half of the lamps are dark, ${left}, and nobody asked," said Ines Abara.`,
  secrets(30, 60),
  'She called the pier "older than the town".',
  secrets(60, 90),
].join('\n\n');

/** Every word that no page may show: all that is further than 32 characters from the words of a quote. */
function hidden(): string[] {
  const shown = ['Half of the lamps are dark', 'and nobody asked', 'older than the town'].map((words) => {
    const at = minutes.indexOf(words);
    return minutes.slice(at - 32, at + words.length + 32);
  });
  return (minutes.match(/zyx\w+/g) ?? []).filter((word) => !shown.some((part) => part.includes(word)));
}

const content = contentOf({
  'articles/lamps.md': article,
  'sources/minutes.txt': minutes,
  'site.yml': 'title: Pier News\nurl: https://example.org\n',
});
let site: Built;
const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');

describe('a site whose sources have copies', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/ledger.ts', '--content', content], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    site = buildSite(content);
    expect(site.code, site.output).toBe(0);
  });

  test('shows nothing of a copy but the words and 32 characters either side', () => {
    const words = hidden();
    expect(words.length).toBeGreaterThan(170);
    const files = filesOf(site.dir);
    expect(files).not.toContain('sources/minutes.txt');
    for (const file of files) {
      const bytes = readFileSync(join(site.dir, file));
      expect(
        words.filter((word) => bytes.includes(word)),
        file,
      ).toEqual([]);
    }
    expect(read('quotes.json')).toContain('Half of the lamps are dark');
  });

  test('says on the page of a quote that it was checked, when, and what is left out, and leads to the words', () => {
    const page = read('articles/lamps/dark/index.html').replace(/\s+/g, ' ');
    expect(page).toMatch(
      /id="checked".*Every word stands in the source, which has 8 words between them that are left out here\. Checked \d+ \w+ \d{4}\./,
    );
    expect(page).toContain('href="https://example.org/minutes#:~:text=Half%20of%20the%20lamps%20are%20dark"');
    expect(read('articles/lamps/older/index.html')).toContain('The words in quotation marks stand in the source');
    expect(read('articles/lamps/oil/index.html')).not.toContain('id="checked"');
  });

  test('says so in the article, and what the mark means on the page about the site', () => {
    const page = read('articles/lamps/index.html');
    expect(page).toMatch(/<a href="\/articles\/lamps\/dark\/#checked">Checked/);
    expect(page).toMatch(/2 quotes checked against its text on \d+ \w+ \d{4}/);
    expect(read('about/index.html')).toContain('does not say that the source reports truly');
  });

  test('finds the checked quotes by a filter', async () => {
    const [browser, server] = await Promise.all([launchBrowser(), serve(site.dir)]);
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/search/?proof=checked`);
      await page.getByRole('status').filter({ hasText: '2 quotes by 1 speaker' }).waitFor();
      // Results are drawn one in a frame.
      await expect.poll(() => page.locator('[data-results] .say').count()).toBe(2);
      // What stands around the results is drawn after them.
      await page.locator('[data-place=chips]').filter({ hasText: 'Checked against the source' }).waitFor();
      await page.locator('input[name=proof]').evaluate((box: HTMLInputElement) => box.click());
      await page.getByRole('status').filter({ hasText: '3 quotes' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  });

  test('is the same, byte for byte, where the copies are not', () => {
    rmSync(join(content, 'sources'), { recursive: true });
    const again = buildSite(content);
    expect(again.code, again.output).toBe(0);
    const files = filesOf(site.dir).toSorted();
    expect(filesOf(again.dir).toSorted()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(again.dir, file)).equals(readFileSync(join(site.dir, file))), file).toBe(true);
  });
});
