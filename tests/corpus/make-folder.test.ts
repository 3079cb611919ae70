import { existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../src/cli/plain-failure.ts';
import { makeFolder } from '../../src/corpus/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'attributed-'));

function messageOf(path: string): string | undefined {
  try {
    makeFolder(path);
    return undefined;
  } catch (error) {
    return plainMessage(error);
  }
}

describe('a folder', () => {
  it('is made with those on the way to it, and stays where it is there', () => {
    makeFolder(join(root, 'a/b/c'));
    writeFileSync(join(root, 'a/b/c/file'), '');
    makeFolder(join(root, 'a/b/c'));
    makeFolder('/');
    expect(existsSync(join(root, 'a/b/c/file'))).toBe(true);
  });

  it('that cannot be made is told in words', () => {
    writeFileSync(join(root, 'file'), '');
    symlinkSync('nowhere', join(root, 'link'));
    expect(messageOf(join(root, 'file'))).toMatch(/file is a file where a folder belongs/);
    expect(messageOf(join(root, 'file/a'))).toMatch(/leads through a file/);
    expect(messageOf(join(root, 'link/a'))).toMatch(/link is a file where a folder belongs/);
    expect(messageOf(join(root, `${'x'.repeat(300)}/a`))).toMatch(/longer than the disk takes/);
  });

  it.runIf(process.platform === 'linux')('below one where nobody may make any is told at once', () => {
    expect(messageOf('/proc/nowhere/a/b')).toMatch(
      /proc\/nowhere is where nobody can make a folder: name another place/,
    );
  });
});
