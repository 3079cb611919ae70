import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { putAside } from '../../src/cli/put-aside.ts';

/** The longest path that the system takes, in bytes, without the zero at its end. */
const longestPath = 4095;

it('moves everything back where nothing can begin in its place', () => {
  const root = mkdtempSync(join(tmpdir(), 'attributed-'));
  const content = join(root, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'site.yml'), '');
  const aside = putAside(content)!;
  expect(readdirSync(content)).toEqual([]);
  expect(readdirSync(aside.folder)).toEqual(['articles', 'site.yml']);
  aside.back();
  expect(readdirSync(root)).toEqual(['content']);
  expect(readdirSync(content)).toEqual(['articles', 'site.yml']);
});

// A folder that may not be moved stops nobody who is root; a path that grows too long on the way does.
it('leaves everything where it was if one thing cannot be moved', () => {
  const root = mkdtempSync(join(tmpdir(), 'attributed-'));
  const held = 'held'.padEnd(200, '.');
  let parent = root;
  const room = () => longestPath - 1 - join(parent, 'content', held).length;
  while (room() > 1) parent = join(parent, 'x'.repeat(Math.min(200, room() - 1)));
  const content = join(parent, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of ['articles/a.md', held, 'site.yml']) writeFileSync(join(content, name), '');
  expect(() => putAside(content)).toThrow('ENAMETOOLONG');
  expect(readdirSync(parent)).toEqual(['content']);
  expect(readdirSync(content)).toEqual(['articles', held, 'site.yml']);
  rmSync(root, { recursive: true });
});
