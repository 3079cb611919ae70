import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { highestMissing, makeFolder } from '../corpus/make-folder.ts';
import { naming } from './naming.ts';

/**
 * Writes a file of the author's so that it is whole at every moment: beside it first, then in its place. A full disk or
 * a power cut leaves the old one as it was. What it replaces keeps its permissions; a link goes on leading to it, and a
 * file that may not be written is not. Throws what the system says; then no folder is left that was not there.
 */
export function writeWhole(path: string, text: string): void {
  const { place, mode } = standing(path);
  const added = highestMissing(dirname(place));
  // Named shorter than the file itself, whose name may be as long as the disk takes.
  const beside = join(dirname(place), `.${basename(place).slice(0, 20)}.${process.pid}.new`);
  try {
    makeFolder(dirname(place));
    naming(place, () => {
      const file = openSync(beside, 'wx', mode);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    });
    renameSync(beside, place);
  } catch (error) {
    remove(beside);
    if (added !== undefined) remove(added);
    throw error;
  }
}

/** Removes what may be there; that it cannot be is no news beside why it could not be written. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays.
  }
}

/** Where the file really is, and who may do what with it. */
function standing(path: string): { place: string; mode: number } {
  try {
    const place = realpathSync(path);
    accessSync(place, constants.W_OK);
    const { mode } = statSync(place);
    return { place, mode };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { place: path, mode: 0o666 };
  }
}
