import { copyFileSync, linkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeFolder } from '../../corpus/make-folder.ts';
import { showProgress } from '../../corpus/progress.ts';
import { corpus } from '../corpus.ts';
import type { Made } from './site-file.ts';

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
  // Loaded only now: whoever starts the development server does not wait for what draws cards.
  const { siteFiles } = await import('./site-files.ts');
  const all = [...siteFiles(corpus())];
  const files = all.values();
  const made = new Set<string>();
  let done = 0;
  const write = async (): Promise<void> => {
    for (const { path, make } of files) {
      const place = join(root, path);
      const folder = dirname(place);
      if (!made.has(folder)) makeFolder(folder);
      made.add(folder);
      put(place, await make());
      showProgress('Writing files', ++done, all.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
}

/**
 * Writes a file, or links to the one that is kept, which costs a thirtieth of a copy; another disk gets a copy. Small files
 * are written faster one after the other than handed to threads.
 */
function put(place: string, made: Made): void {
  if (typeof made === 'string' || made instanceof Uint8Array) writeFileSync(place, made);
  else
    try {
      linkSync(made.kept, place);
    } catch {
      copyFileSync(made.kept, place);
    }
}
