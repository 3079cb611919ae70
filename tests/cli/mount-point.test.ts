import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isMountPoint } from '../../src/cli/mount-point.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'attributed-')));

it.runIf(process.platform === 'linux')('a disk that is put into a folder is told from one', () => {
  expect(isMountPoint('/proc')).toBe(true);
  expect(isMountPoint(folder)).toBe(false);
});

it('a folder of the same disk that is put there is known from the list of all', () => {
  const place = join(folder, 'a site');
  mkdirSync(place);
  const line = (at: string) => `36 35 98:0 /mnt1 ${at} rw,noatime master:1 - ext3 /dev/root rw`;
  expect(isMountPoint(place, line(place.replaceAll(' ', '\\040')))).toBe(true);
  expect(isMountPoint(folder, line(place.replaceAll(' ', '\\040')))).toBe(false);
  expect(isMountPoint(place, '')).toBe(false);
});
