import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlesForSite } from './articles.ts';
import { buildSite, contentOf, filesOf, temporary } from './site.ts';

const head = `---
title: A short report
summary: What was said.
date: 2021-02-03
sources:
  - id: minutes
    title: Minutes
speakers:
  - id: ada-okafor
    name: Ada Okafor
---
`;

/** Each kind of bad article with the place and the beginning of the problem that stops the build. */
const bad: [name: string, text: string, place: string, code: string][] = [
  ['a quote without an id', `${head}\n:::quote{speaker=ada-okafor}\nWords.\n:::\n`, '13:1', 'missing-id'],
  ['a quote without a speaker', `${head}\n:::quote{#a}\nWords.\n:::\n`, '13:1', 'missing-speaker'],
  ['an unknown speaker', `${head}\n:::quote{#a speaker=ada-okafr}\nWords.\n:::\n`, '13:1', 'unknown-speaker'],
  ['a misspelt directive', `${head}\n:::qoute{#a speaker=ada-okafor}\nWords.\n:::\n`, '13:1', 'unknown-directive'],
  [
    'a callout that is never closed',
    `${head}\n:::quote{#a speaker=ada-okafor}\nWords.\n`,
    '13:1',
    'unclosed-container',
  ],
  ['a date that does not exist', head.replace('2021-02-03', '2021-02-30'), '4:7', 'invalid-date'],
  ['a tab in the frontmatter', head.replace('    name', '\t  name'), '10:1', 'frontmatter-syntax'],
  ['no frontmatter', 'Prose only.\n', '1:1', 'missing-frontmatter'],
  ['raw HTML', `${head}\n<script>alert(1)</script>\n`, '13:1', 'unsafe-html'],
  ['a dangerous link', `${head}\nA [link](javascript:alert).\n`, '13:3', 'unsafe-link'],
  ['a link to a quote that is not there', `${head}\nSee [it](#ghost).\n`, '13:5', 'broken-link'],
  ['a picture without a description', `${head}\n![](boat.jpg)\n`, '13:1', 'missing-alt'],
  ['a control character', `${head}\nOne\u000btwo.\n`, '13:4', 'control-character'],
];

const good = Object.entries(articlesForSite(1))[0]!;

describe('a build of bad content', () => {
  test.each(bad)('stops at %s and names file, line, column and kind', (_, text, place, code) => {
    const dir = join(temporary(), 'dist');
    const content = contentOf({ [good[0]]: good[1], 'articles/bad.md': text });
    const built = buildSite(content, { dir });
    expect(built.code).toBe(1);
    expect(built.output).toMatch(new RegExp(`articles/bad\\.md:${place} {2}error {2}.*\\(${code}\\)`));
    expect(existsSync(dir)).toBe(false);
  });

  test('lists the problems of all files at once', () => {
    const content = contentOf(Object.fromEntries(bad.map(([, text], i) => [`articles/bad-${i}.md`, text])));
    const { code, output } = buildSite(content);
    expect(code).toBe(1);
    for (const [i, [, , place]] of bad.entries()) expect(output).toContain(`articles/bad-${i}.md:${place}`);
  });

  test.runIf(existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync('.').dev)(
    'a good one may be written onto another disk',
    () => {
      const dir = mkdtempSync('/dev/shm/attributed-');
      try {
        const built = buildSite(contentOf({ [good[0]]: good[1] }), { dir: join(dir, 'dist') });
        expect(built.output).toMatch(/ → .*: \d+ files, /);
        expect(filesOf(built.dir)).toContain('articles/report-1/index.html');
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  );

  test('says in one line what it wrote', () => {
    const { output, dir } = buildSite(contentOf({ [good[0]]: good[1] }));
    const [, files, size] =
      /^1 article, \d+ quotes?, \d+ speakers? → .*: (\d+) files, ([\d.]+) MB in [\d.]+ s\.$/m.exec(output)!;
    expect(Number(files)).toBe(filesOf(dir).length);
    const bytes = filesOf(dir).reduce((sum, file) => sum + statSync(join(dir, file)).size, 0);
    expect(Number(size)).toBeCloseTo(bytes / 1e6, 0);
  });

  test('leaves the last good site as it was, byte for byte', () => {
    const dir = join(temporary(), 'dist');
    expect(buildSite(contentOf({ [good[0]]: good[1] }), { dir }).code).toBe(0);
    const before = filesOf(dir).map((file) => [
      file,
      statSync(join(dir, file)).mtimeMs,
      readFileSync(join(dir, file)).length,
    ]);
    expect(buildSite(contentOf({ [good[0]]: good[1], 'articles/bad.md': bad[0]![1] }), { dir }).code).toBe(1);
    expect(
      filesOf(dir).map((file) => [file, statSync(join(dir, file)).mtimeMs, readFileSync(join(dir, file)).length]),
    ).toEqual(before);
  });

  test('is refused for a folder that does not exist', () => {
    const { code, output } = buildSite('/nowhere/at/all');
    expect(code).toBe(1);
    expect(output).toContain('no-content');
  });
});

describe('a build of good content', () => {
  test('leaves out drafts, even broken ones with a readable head', () => {
    const draft = head.replace('summary:', 'draft: true\nsummary:');
    const { code, dir, output } = buildSite(
      contentOf({ [good[0]]: good[1], 'articles/draft.md': `${draft}\nProse.\n` }),
    );
    expect(code, output).toBe(0);
    expect(existsSync(join(dir, 'articles/draft/index.html'))).toBe(false);
    expect(readFileSync(join(dir, 'articles/index.html'), 'utf8')).not.toContain('A short report');
  });

  test('leaves what did not change as it was, for servers and for whoever copies the site', () => {
    const files = articlesForSite(3);
    const content = contentOf(files);
    const { dir } = buildSite(content);
    const [page, other, spoilt] = ['report-1', 'report-2', 'report-3'].map((slug) =>
      join(dir, `articles/${slug}/index.html`),
    ) as [string, string, string];
    const long = new Date('2021-02-03');
    for (const file of [page, other, spoilt]) utimesSync(file, long, long);
    const whole = readFileSync(spoilt, 'utf8');
    writeFileSync(spoilt, whole.replace('</html>', '</HTML>'));
    utimesSync(spoilt, long, long);
    const [name, text] = Object.entries(files).find(([path]) => path.includes('report-2'))!;
    writeFileSync(join(content, name), `${text}\nOne more.\n`);
    const again = buildSite(content, { dir });
    expect(again.code, again.output).toBe(0);
    expect(statSync(page).mtime).toEqual(long);
    expect(statSync(page).nlink).toBe(1);
    expect(statSync(other).mtime).not.toEqual(long);
    expect(readFileSync(other, 'utf8')).toContain('One more.');
    expect(readFileSync(spoilt, 'utf8')).toBe(whole);
  });

  test('makes the same bytes twice', () => {
    const content = contentOf(articlesForSite(2));
    const [one, two] = [buildSite(content), buildSite(content)];
    const bytes = (dir: string) =>
      Object.fromEntries(
        filesOf(dir)
          .sort()
          .map((file) => [file, readFileSync(join(dir, file)).toString('base64')]),
      );
    expect(bytes(one.dir)).toEqual(bytes(two.dir));
  });
});

describe('npm run check', () => {
  test('prints problems as JSON with files relative to the content folder and exits with 1', () => {
    const content = contentOf({ 'articles/bad.md': bad[0]![1] });
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/check.ts', '--content', content, '--json'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const { problems } = JSON.parse(stdout) as { problems: object[] };
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', code: 'missing-id', file: 'articles/bad.md', line: 13, column: 1 }),
    ]);
  });
});
