import { copyFileSync, cpSync, linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../corpus/make-folder.ts';
import { showProgress } from '../../corpus/progress.ts';
import { compiledPages } from '../compile/compiled-pages.ts';
import { clientIn } from '../compile/keep-code.ts';
import { corpus } from '../corpus.ts';
import { readLook } from '../logo.ts';
import { tellServiceWorker } from '../offline.ts';
import { readPictures } from '../pictures.ts';
import type { Made, SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';
import { siteMap } from './site-map.ts';

/** So many files are made at once: cards are drawn beside each other, and a disk has its limits. */
const atOnce = 16;

/**
 * Writes the whole site of the content into a folder: what pages load, all pages, and all files beside them. `compiled` is
 * the folder of the code that makes the pages, `last` that of the site as it was built before, if there is one. Throws where
 * a page cannot be made, or what the system says.
 */
export async function writeSite(compiled: string, root: string, last: string): Promise<void> {
  const { sitePages } = await compiledPages(compiled);
  await readPictures(corpus());
  await readLook(corpus());
  cpSync(join(compiled, clientIn), root, { recursive: true });
  const pages = await sitePages();
  await writeAll([...pages, ...siteFiles(corpus()), ...siteMap(pages, corpus())], root, last);
  await tellServiceWorker(root);
}

async function writeAll(all: readonly SiteFile[], root: string, last: string): Promise<void> {
  const files = all.values();
  const made = new Set<string>();
  let done = 0;
  const write = async (): Promise<void> => {
    for (const { path, make } of files) {
      const place = join(root, path);
      const folder = dirname(place);
      if (!made.has(folder)) makeFolder(folder);
      made.add(folder);
      put(place, await make(), join(last, path));
      showProgress('Writing files', ++done, all.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
}

/**
 * Writes a file, or links to the one that is kept or that the last site has with the same bytes: that costs a thirtieth, and
 * what did not change keeps its date, so that servers and whoever copies the site take it for what it was. Another disk
 * gets a copy. Small files are written faster one after the other than handed to threads.
 */
function put(place: string, made: Made, before: string): void {
  if (typeof made === 'object' && 'kept' in made) {
    if (!link(made.kept, place)) copyFileSync(made.kept, place);
    return;
  }
  const bytes = Buffer.from(made);
  if (!(holds(before, bytes) && link(before, place))) writeFileSync(place, bytes);
}

function holds(file: string, bytes: Buffer): boolean {
  try {
    const found = lstatSync(file);
    return found.isFile() && found.size === bytes.length && readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

function link(file: string, place: string): boolean {
  try {
    linkSync(file, place);
    return true;
  } catch {
    return false;
  }
}
