import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleReading, readArticle } from '../article/read-article.ts';
import { hashOf } from './code-version.ts';
import { showProgress } from './progress.ts';
import { decode, longest, type Read } from './read-file.ts';

/** What was made of an article's file of these bytes. */
export interface ReadBytes {
  file: string;
  /** Their hash. */
  bytes: string;
  reading: Read<ArticleReading>;
}

/** Files that several threads read, each taking the next one; two numbers that they share say how far they are. */
export interface Shared {
  folder: string;
  files: readonly string[];
  state: Int32Array;
}

const taken = 0;
const finished = 1;

/** Files that threads read which were not begun yet. */
export function shareOf(folder: string, files: readonly string[]): Shared {
  return { folder, files, state: new Int32Array(new SharedArrayBuffer(8)) };
}

/** Reads the next of the files until there is none. One that cannot be read is left out. */
export function readShare({ folder, files, state }: Shared): ReadBytes[] {
  const read: ReadBytes[] = [];
  for (;;) {
    const next = Atomics.add(state, taken, 1);
    const file = files[next];
    if (file === undefined) return read;
    showProgress('Reading', next + 1, files.length);
    const bytes = bytesOf(join(folder, file));
    if (bytes) read.push({ file, bytes: hashOf(bytes), reading: decode(file, bytes, readArticle) });
  }
}

/** Tells whoever waits that one more thread has finished. */
export function finish({ state }: Shared): void {
  Atomics.add(state, finished, 1);
  Atomics.notify(state, finished);
}

/** Holds this thread until some others have finished, or none of them has within so many milliseconds. */
export function waitFor(threads: number, { state }: Shared, patience: number): void {
  for (let done = 0; done < threads; done = Atomics.load(state, finished))
    if (Atomics.wait(state, finished, done, patience) === 'timed-out') return;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= longest ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
