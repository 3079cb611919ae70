import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/**
 * Does some work while no other process does work under the same lock file, and waits for its turn before that; `waiting`
 * is told at once for which process. A lock whose process has ended is nobody's, and so is one that nobody renewed for
 * a quarter of an hour: its process was killed and another has its number now.
 */
export async function alone<T>(lock: string, waiting: (holder: number) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (!told && holder) waiting(holder);
    told ||= holder !== undefined;
    await setTimeout(100);
  }
  const release = () => rmSync(lock, { force: true });
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
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
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

function isHeld(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return false;
    const holder = holderOf(lock);
    // None: its holder is just writing it.
    return holder === undefined || isRunning(holder);
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
