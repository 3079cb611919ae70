import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { article, folderOf, quote, speakers } from '../corpus/content.ts';

const program = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));

function check(folder: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--content', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replaceAll(folder, 'CONTENT').replaceAll(/^\S*CONTENT/gm, 'CONTENT') };
}

describe('npm run check', () => {
  it('prints every problem as file:line:column and fails', () => {
    const folder = folderOf({ 'articles/a.md': article('summary: S\ntags: "\\e[31m"', '<b>\n\n[x](javascript:y)') });
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(
      stderr.split('\n').map((line) => line.replace(/^\S*(?=\/articles\/)/, '').replace(/ {2}(Un.*) {2}/, '  …  ')),
    ).toEqual([
      '/articles/a.md:5:7  error  …  (control-character)',
      '/articles/a.md:7:1  error  …  (unsafe-html)',
      '/articles/a.md:9:1  error  …  (unsafe-link)',
      '3 errors, 0 warnings',
      '',
    ]);
    expect(stderr).toContain('\\u{1b}[31m');
  });

  it('succeeds with warnings', () => {
    const { status, stderr } = check(folderOf({ 'articles/a.md': article() }));
    expect(status).toBe(0);
    expect(stderr).toMatch(/0 errors, 1 warning\n$/);
  });

  it('counts what it read where nothing is wrong', () => {
    const fields = `summary: S\nsources:\n  - {id: r, title: R}\n${speakers('id: ada, name: Ada')}`;
    const { status, stdout, stderr } = check(folderOf({ 'articles/a.md': article(fields, quote('#a speaker=ada')) }));
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'No problems in 1 article with 1 quote.\n',
      stderr: '',
    });
  });

  it('with --proof fails where a direct quote was not checked, and says why', () => {
    const fields = `summary: S\nsources:\n  - {id: r, title: R, copy: sources/r.txt}\n  - {id: s, title: S}\n${speakers('id: ada, name: Ada')}`;
    const body = [
      quote('#a speaker=ada', 'It rained.'),
      quote('#b speaker=ada source=s', 'It rained.'),
      quote('#c speaker=ada kind=indirect source=s', 'It rained.'),
      quote('#d speaker=ada unchecked="a slip of the pen"', 'It pained.'),
    ].join('\n');
    const folder = folderOf({ 'articles/a.md': article(fields, body), 'sources/r.txt': '“It rained,” said Ada.' });
    expect(check(folder)).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = check(folder, '--proof');
    expect(status).toBe(1);
    expect(stderr).toContain('"b" that was not checked against its source (its source has no copy)');
    expect(stderr).toContain('"d" that was not checked against its source (unchecked="a slip of the pen")');
    expect(stderr).toMatch(/2 errors, 0 warnings\n$/);
  });

  it('prints JSON where asked', () => {
    const { status, stdout } = check(folderOf({ 'articles/a.md': 'x' }), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([{ code: 'missing-frontmatter', line: 1, column: 1 }]);
  });

  it('looks at drafts too', () => {
    expect(check(folderOf({ 'articles/a.md': article('draft: true', '<b>') })).status).toBe(1);
  });

  it('explains an option that it does not know', () => {
    const { status, stderr } = check(folderOf({}), '--contnet');
    expect(status).toBe(2);
    expect(stderr).toContain("Unknown option '--contnet'");
    expect(stderr).not.toContain('    at ');
  });

  it('prints its usage where asked for help', () => {
    expect(check(folderOf({}), '--help')).toMatchObject({
      status: 0,
      stdout: 'Usage: npm run check [-- --content DIR] [--json] [--proof]\n',
    });
  });
});
