import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a folder is a place where a disk, or another folder, was put: nothing can be moved into its place. A folder of
 * the same disk that was put there is known from Linux's own list, which is `mounts`.
 */
export function isMountPoint(folder: string, mounts = listOfMounts()): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  // The place is the fifth word of its line; spaces and their like are written as the number of their byte.
  const place = realpathSync(folder).replace(
    /[\s\\]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return mounts.split('\n').some((line) => line.split(' ')[4] === place);
}

/** The list of Linux; nothing elsewhere. */
function listOfMounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}
