import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { putAside } from '../../src/cli/put-aside.ts';

// A folder that may not be moved stops nobody who is root: the system is made to refuse one by its name.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string) => {
    if (from.endsWith('held')) throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'rename' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

it('leaves everything where it was if one thing cannot be moved', () => {
  const root = mkdtempSync(join(tmpdir(), 'attributed-'));
  const content = join(root, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of ['articles/a.md', 'held', 'site.yml']) writeFileSync(join(content, name), '');
  expect(() => putAside(content)).toThrow('EACCES');
  expect(readdirSync(root)).toEqual(['content']);
  expect(readdirSync(content)).toEqual(['articles', 'held', 'site.yml']);
});
