import type { ViteDevServer } from 'vite';
import type { Site } from '../../corpus/corpus.ts';
import { oneInProcess } from '../../corpus/one-in-process.ts';
import { facesOf, unknownFaces } from '../../publishing/look/typefaces.ts';
import { languageOfWords } from '../../words/languages.ts';
import { corpus } from '../corpus.ts';

const held: { with?: string } = oneInProcess('configured', () => ({}));
/** Milliseconds between two looks: a server that is starting anew hears nothing. */
const pause = 500;
let later: NodeJS.Timeout | undefined;

/** Notes what the server is configured with: what it cannot follow while it runs. */
export function configuredWith(site: Site): void {
  held.with = configurationOf(site);
}

/** Starts the server anew in its place, until it is configured with what the site says now. */
export function followConfiguration(server: ViteDevServer): void {
  clearTimeout(later);
  const { site } = corpus();
  // A typeface that is not there is told, and pages keep the one they have.
  if (held.with === undefined || held.with === configurationOf(site) || unknownFaces(site).length) return;
  // Astro starts anew when its configuration changed; the file has not, but what it reads has.
  server.watcher.emit('change', server.config.root.replace(/\/?$/, '/astro.config.mjs'));
  later = setTimeout(() => followConfiguration(server), pause);
}

function configurationOf(site: Site): string {
  const { text, names } = facesOf(site);
  return JSON.stringify([languageOfWords(site.language), text.package, names.package, site.search?.endpoint]);
}
