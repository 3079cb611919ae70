import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../corpus/make-folder.ts';

/**
 * Files that take long to make, kept on disk by a hash of everything that decides what they are. A site may link to them
 * instead of holding copies. Where nothing can be written, or no room is left, they are made anew each time. Small files
 * are found and written faster one after the other than handed to threads.
 */
export interface FileCache {
  /** The file of a key, where it is kept as it was written. */
  find(key: string): string | undefined;
  /** Keeps what was made; gives its file, or what was made where it cannot be kept. */
  keep(key: string, bytes: Uint8Array): Finished;
}

/** Something that was made: the file that it is kept in, or its bytes. */
export type Finished = string | Uint8Array;

/** `from` is what besides the content decides how a file looks: template, style sheet, versions of libraries. */
export function cacheKey(content: unknown, from: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([from, content]))
    .digest('hex');
}

const opened = new Map<string, FileCache>();

/** The cache in a folder, whose files get that ending; the folder is listed once in a process. */
export function fileCache(folder: string, ending: string): FileCache {
  const key = join(folder, `*.${ending}`);
  const cache = opened.get(key) ?? openCache(folder, ending);
  opened.set(key, cache);
  return cache;
}

/**
 * Lists what a folder keeps. A file's name holds the second in which it was written: as a built
 * site may link to it, a tool that presses pictures smaller in place would change it here as well, and what was changed
 * since is made anew.
 */
function openCache(folder: string, ending: string): FileCache {
  const names = new Map<string, string>();
  for (const name of namesIn(folder)) {
    const [, key, written] = /^([0-9a-f]+)\.\d+\.([a-z]+)$/.exec(name) ?? [];
    if (key && written === ending) names.set(key, name);
  }
  const secondOf = (file: string) => Math.floor(statSync(file).mtimeMs / 1000);
  const nameOf = (key: string, second: number) => `${key}.${second}.${ending}`;
  return {
    find(key) {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = join(folder, name);
      try {
        return nameOf(key, secondOf(file)) === name ? file : undefined;
      } catch {
        return undefined;
      }
    },
    keep(key, bytes) {
      // Written aside and moved: a build that is stopped leaves no half file behind.
      const aside = join(folder, `${key}.${randomUUID()}`);
      try {
        makeFolder(folder);
        writeFileSync(aside, bytes);
        const name = nameOf(key, secondOf(aside));
        renameSync(aside, join(folder, name));
        names.set(key, name);
        return join(folder, name);
      } catch {
        // A disk that is full or read-only costs time only.
        remove(aside);
        return bytes;
      }
    },
  };
}

/** Removes a file, where it is there and anybody may. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** What a folder holds; nothing where there is none, or nobody may look. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
