import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from '../corpus/make-folder.ts';
import { isRunning } from './is-running.ts';
import { naming } from './naming.ts';

/** The locks that this process holds. */
const ours = new Set<string>();

/**
 * Does some work while no other process does work under the same lock file, and waits for its turn before that; `waiting`
 * is told at once for which process. A lock whose process has ended is nobody's, and so is one that nobody renewed for
 * a quarter of an hour: its process was killed and another has its number now.
 */
export async function alone<T>(lock: string, waiting: (holder: number) => void, work: () => Promise<T>): Promise<T> {
  makeFolder(dirname(lock));
  let told = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (!told && holder) waiting(holder);
    told ||= holder !== undefined;
    await setTimeout(100);
  }
  const release = () => {
    ours.delete(lock);
    rmSync(lock, { force: true });
  };
  const renewal = setInterval(() => renew(lock), longest / 10).unref();
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    process.off('exit', release);
    release();
  }
}

function take(lock: string): boolean {
  try {
    naming(lock, () => writeFileSync(lock, String(process.pid), { flag: 'wx' }));
    ours.add(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      // A disk without room keeps an empty file, which would be a lock of nobody.
      if (holderOf(lock) === undefined) rmSync(lock, { force: true });
      throw error;
    }
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function renew(lock: string): void {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Somebody cleared the cache: then nothing is held, and nothing is lost.
  }
}

const longest = 15 * 60_000;
const writing = 2000;

function isHeld(lock: string): boolean {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const holder = holderOf(lock);
    // Without one its holder is just writing it, or was killed while it did.
    if (holder === undefined) return age < writing;
    return age < longest && (ours.has(lock) || isRunning(holder));
  } catch {
    return false;
  }
}

/** The process that holds a lock. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
