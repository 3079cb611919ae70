import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { naming } from '../../src/cli/naming.ts';
import { plainMessage } from '../../src/cli/plain-failure.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'attributed-'));

function messageOf(path: string): string | undefined {
  try {
    writeWhole(path, 'new');
    return undefined;
  } catch (error) {
    return plainMessage(error);
  }
}

describe('a file of the author’s', () => {
  it('is written with the folders it needs, and nothing stays beside it', () => {
    const root = folder();
    writeWhole(join(root, 'a/b/draft.md'), 'text');
    expect(readFileSync(join(root, 'a/b/draft.md'), 'utf8')).toBe('text');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['draft.md']);
  });

  it('keeps its permissions, and a link goes on leading to it', () => {
    const root = folder();
    writeFileSync(join(root, 'real.json'), 'old');
    chmodSync(join(root, 'real.json'), 0o640);
    symlinkSync('real.json', join(root, 'ledger.json'));
    writeWhole(join(root, 'ledger.json'), 'new');
    expect(lstatSync(join(root, 'ledger.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'real.json'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'real.json')).mode & 0o777).toBe(0o640);
  });

  it('that cannot be written is told in words, and nothing stays beside it', () => {
    const root = folder();
    mkdirSync(join(root, 'ledger.json'));
    writeFileSync(join(root, 'file'), 'x');
    expect(messageOf(join(root, 'ledger.json'))).toContain('is a folder');
    expect(messageOf(join(root, 'file/draft.md'))).toContain('leads through a file');
    expect(messageOf(join(root, `${'x'.repeat(300)}.md`))).toContain('longer than the disk takes');
    expect(messageOf(join(root, 'a/b', `${'x'.repeat(300)}.md`))).toContain('longer than the disk takes');
    expect(messageOf(join(root, `a/${'x'.repeat(300)}/b.md`))).toContain('longer than the disk takes');
    expect(readdirSync(root).sort()).toEqual(['file', 'ledger.json']);
  });

  it('is named where a disk is full, of which the system names none', () => {
    const full = Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' });
    const fail = () =>
      naming('/disk/draft.md', () => {
        throw full;
      });
    expect(fail).toThrow(full);
    expect(plainMessage(full)).toMatch(/draft\.md found no room on the disk/);
  });
});
