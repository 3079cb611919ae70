import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { ProblemCode } from '../article/problem-codes.ts';
import { hashOf } from './code-version.ts';
import { fileTrouble } from './file-trouble.ts';
import type { KeptReadings } from './kept-readings.ts';
import { ledgerFile } from './ledger.ts';
import { oneInProcess } from './one-in-process.ts';

/** What makes something of the text of a file. */
export type Reader<T> = (file: string, text: string) => T & { problems: Problem[] };
/** What a reader made of it, or why there is nothing. */
export type Read<T> = Partial<T> & { problems: Problem[] };

// A file is read again only when its time or size changed: in development that is one article of a thousand.
const cache = oneInProcess('read-files', () => new Map<string, { stamp: string; result: Read<unknown> }>());

/** Whether this process has read a file before, changed since or not. */
export function wasRead(folder: string, file: string): boolean {
  return cache.has(resolve(folder, file));
}

/** Reads one file of a content folder. Problems, besides those of the reader: `unreadable-file`, `too-long`, `not-utf-8`. */
export function readFile<T>(folder: string, file: string, reader: Reader<T>, kept: KeptReadings): Read<T> {
  // Commands name the folder as it was typed, pages by its whole path: a file is one all the same.
  const path = resolve(folder, file);
  try {
    const found = statSync(path);
    const stamp = `${found.mtimeMs}:${found.size}`;
    const known = cache.get(path);
    if (known?.stamp === stamp) return known.result as Read<T>;
    // What is no file may never end.
    if (!found.isFile()) return failed(file, 'unreadable-file', 'Unexpected device or pipe, expected a file');
    if (found.size > longest && file !== ledgerFile)
      return failed(
        file,
        'too-long',
        `Unexpected length of ${(found.size / 1e6).toFixed(1)} MB, expected at most ${longest / 1e6}: cut it into several`,
      );
    const bytes = readFileSync(path);
    const before = kept.find(file, bytes) as Read<T> | undefined;
    const result = before ?? decode(file, bytes, reader);
    if (!before) kept.add(file, hashOf(bytes), result);
    cache.set(path, { stamp, result });
    return result;
  } catch (error) {
    const trouble = fileTrouble(error);
    if (trouble === undefined) throw error;
    return failed(file, 'unreadable-file', `Unexpected file that ${trouble}`);
  }
}

/** Bytes of a file that an author writes: 150,000 words. */
export const longest = 1_000_000;

/** Reads the bytes of a file. */
export function decode<T>(file: string, bytes: Buffer, reader: Reader<T>): Read<T> {
  if (!isUtf8(bytes))
    return failed(file, 'not-utf-8', 'Unexpected bytes, expected UTF-8: save the file with that encoding');
  return reader(file, bytes.toString());
}

function failed<T>(file: string, code: ProblemCode, message: string): Read<T> {
  const { problems, report } = reporterOf(file);
  report(code, top, message);
  return { problems } as Read<T>;
}
