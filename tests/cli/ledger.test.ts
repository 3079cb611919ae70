import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { article, folderOf, quote, speakers, write } from '../corpus/content.ts';

const program = fileURLToPath(new URL('../../src/cli/ledger.ts', import.meta.url));
const run = (folder: string, site = join(folder, 'none')) =>
  spawnSync(process.execPath, [program, '--content', folder], {
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: site },
  });
const text = (words: string, fields = '') =>
  article(`${speakers('id: ada, name: Ada')}${fields}`, quote('#a speaker=ada', words));

describe('npm run ledger', () => {
  it('remembers what is published, and only what may change', () => {
    const folder = folderOf({ 'articles/a.md': text('One.') });
    expect(run(folder)).toMatchObject({ status: 0, stdout: '1 published quote, 1 new.\n' });
    const ledger = () => readFileSync(join(folder, 'ledger.json'), 'utf8');
    const first = ledger();
    expect(run(folder)).toMatchObject({ status: 0, stdout: '1 published quote, 0 new.\n' });
    expect(ledger()).toBe(first);

    write(folder, { 'articles/a.md': text('Other.') });
    expect(run(folder)).toMatchObject({ status: 1, stdout: '' });
    expect(ledger()).toBe(first);

    write(folder, {
      'articles/a.md': text('Other.', '\ncorrections:\n  - {date: 2020, quote: a, note: The words were One}'),
    });
    expect(run(folder)).toMatchObject({ status: 0 });
    expect(ledger()).not.toBe(first);
  }, 30_000);

  it.each<[what: string, spoil: (marker: string) => void]>([
    ['is no JSON', (marker) => writeFileSync(marker, '{')],
    ['says something else', (marker) => writeFileSync(marker, '{"site": 1}')],
    ['is a folder', (marker) => mkdirSync(marker)],
    ['is a link to nowhere', (marker) => symlinkSync('nowhere', marker)],
  ])('is missed beside a site whose marker %s', (_, spoil) => {
    const folder = folderOf({ 'articles/a.md': text('One.'), 'dist/index.html': '' });
    spoil(join(folder, 'dist/.attributed'));
    const missing = run(folder, join(folder, 'dist'));
    expect(missing.status).toBe(1);
    expect(missing.stderr).toMatch(/absence of published quotes.*cannot be read.*Restore.*\(lost-ledger\)/);
    run(folder);
    expect(run(folder, join(folder, 'dist')).status).toBe(0);
  });

  it('writes nothing where the content has errors', () => {
    const folder = folderOf({ 'articles/a.md': 'x' });
    expect(run(folder).status).toBe(1);
    expect(existsSync(join(folder, 'ledger.json'))).toBe(false);
  });
});
