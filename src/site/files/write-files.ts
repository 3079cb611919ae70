import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { corpus } from '../corpus.ts';
import type { Made } from './site-file.ts';
import { siteFiles } from './site-files.ts';

/** So many files are made at once: cards are drawn beside each other, and a disk has its limits. */
const atOnce = 16;

/** Writes every file that is no page, when all pages are written. */
export default function writeFiles(): AstroIntegration {
  return {
    name: 'files',
    hooks: { 'astro:build:done': ({ dir }) => writeAll(fileURLToPath(dir)) },
  };
}

async function writeAll(root: string): Promise<void> {
  const files = siteFiles(corpus())[Symbol.iterator]();
  const made = new Set<string>();
  const write = async (): Promise<void> => {
    for (let next = files.next(); !next.done; next = files.next()) {
      const { path, make } = next.value;
      const place = join(root, path);
      const folder = dirname(place);
      if (!made.has(folder)) await mkdir(folder, { recursive: true });
      made.add(folder);
      await put(place, await make());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
}

/** Writes a file, or links to the one that is kept, which costs a thirtieth of a copy; another disk gets a copy. */
async function put(place: string, made: Made): Promise<void> {
  if (typeof made === 'string' || made instanceof Uint8Array) await writeFile(place, made);
  else await link(made.kept, place).catch(() => copyFile(made.kept, place));
}
