import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeVersion, hashOf } from './code-version.ts';
import { keepFile, keptFile } from './kept-file.ts';
import { oneInProcess } from './one-in-process.ts';

/**
 * What was made of the files of a content folder, kept between commands in `.cache/readings`: whoever starts a build,
 * a check or the development server waits only for the files that changed. A reading is known by the bytes it was made
 * of and the code that made it, so that a build with kept readings is the same as one without.
 */
export interface KeptReadings {
  /** What was made of these bytes, by this code, in the file of that name. */
  find(file: string, bytes: Uint8Array): unknown;
  /** Whether anything was made of a file of that name, by this code. */
  has(file: string): boolean;
  /** Takes what was made of bytes that are given by their hash. */
  add(file: string, bytes: string, reading: unknown): void;
  /** Writes them down, where so much is new that the next command would notice. */
  keep(): void;
}

interface Kept {
  code: string;
  readings: Map<string, { bytes: string; reading: unknown }>;
}

/** Fewer files are read sooner than their readings are found, though the first of them take long in a new process. */
const few = 5;

/** The readings of a folder; of a folder with few files none are kept. */
export function keptReadings(folder: string, files: number): KeptReadings {
  const all = oneInProcess('kept-readings', () => new Map<string, KeptReadings>());
  const known = all.get(folder) ?? (files < few ? nothingKept : open(folder));
  if (known !== nothingKept) all.set(folder, known);
  return known;
}

const nothingKept: KeptReadings = {
  find: () => undefined,
  has: () => false,
  add: () => undefined,
  keep: () => undefined,
};

function open(folder: string): KeptReadings {
  const place = resolve('.cache/readings', hashOf(resolve(folder)));
  const code = codeVersion(['article', 'corpus', 'text']);
  const before = keptFile(place, (bytes) => deserialize(bytes) as Kept);
  const old = before?.code === code ? before.readings : new Map<string, { bytes: string; reading: unknown }>();
  const readings: typeof old = new Map();
  let fresh = 0;
  return {
    find(file, bytes) {
      const found = readings.get(file) ?? old.get(file);
      if (found?.bytes !== hashOf(bytes)) return undefined;
      readings.set(file, found);
      return found.reading;
    },
    has: (file) => old.has(file),
    add(file, bytes, reading) {
      readings.set(file, { bytes, reading });
      fresh++;
    },
    keep() {
      if (fresh < Math.max(few, readings.size / 10)) return;
      fresh = 0;
      keepFile(place, serialize({ code, readings } satisfies Kept));
    },
  };
}
