import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Keeps what the next command may use. A disk that is full or read-only costs time only. */
export function keepFile(file: string, data: string | Uint8Array): void {
  try {
    makeFolder(dirname(file));
    // Written aside and moved: two commands at once leave one whole file.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, data);
    renameSync(aside, file);
  } catch {
    // What is not kept is made again.
  }
}

/** What was made of a kept file; nothing where it is not there, or broken. */
export function keptFile<T>(file: string, read: (bytes: Buffer) => T): T | undefined {
  try {
    return read(readFileSync(file));
  } catch {
    return undefined;
  }
}
