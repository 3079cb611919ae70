import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { filesToKeep } from '../search/files.ts';
import { corpus } from './corpus.ts';
import { url } from './urls.ts';

const workerFile = 'sw.js';

/** A Vite plugin: the service worker is compiled beside what pages load. */
export default function offline(): Plugin {
  const id = fileURLToPath(new URL('./browser/service-worker.ts', import.meta.url));
  return {
    name: 'attributed:service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id, fileName: workerFile });
    },
  };
}

/** Tells the service worker of a site what to keep, when all of it is written; its version is a hash of that. */
export async function tellServiceWorker(root: string): Promise<void> {
  const base = url.home();
  const files = await shellFiles(root);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  const shell = {
    base,
    offline: url.offline(),
    files: files.map((file) => base + encodeURI(file.replace(/index\.html$/, ''))),
  };
  const values = `const version=${JSON.stringify(hash.digest('hex').slice(0, 12))},shell=${JSON.stringify(shell)};\n`;
  const worker = join(root, workerFile);
  writeFileSync(worker, values + readFileSync(worker, 'utf8'));
}

/** The search page and the offline page with everything they load, and what is searched without a connection. */
async function shellFiles(root: string): Promise<string[]> {
  const below = (folder: string): string[] =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
      : [];
  const assets = below('_astro').filter((file) => /\.(js|css|woff2)$/.test(file));
  const { searchOf, isSmall } = await import('./views/search-view.ts');
  // A small site's page holds the data itself.
  const data = isSmall(corpus()) && !corpus().site.search ? [] : filesToKeep(searchOf(corpus()).manifest);
  return [
    'search/index.html',
    'offline/index.html',
    ...assets.map((file) => `_astro/${file}`),
    ...data.map((file) => `search/${file}`),
  ].sort();
}
