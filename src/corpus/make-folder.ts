import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those on the way to it that are not there yet; one that is there stays as it is. Throws what the
 * system says of the first that cannot be made.
 */
export function makeFolder(path: string): void {
  // Node's own way to make all of them asks for ever where nobody may make the first of them, as in /proc.
  try {
    makeOne(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error;
    makeFolder(parent);
    makeOne(path);
  }
}

/** The highest folder on the way to a file, or the file itself, that is not there yet; nothing where all are. */
export function highestMissing(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  return highestMissing(dirname(path)) ?? path;
}

/** Makes a folder in one that is there. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
