import type { Plugin } from 'vite';
import type { Site } from '../corpus/corpus.ts';
import { corpus } from './corpus.ts';

const name = 'virtual:look.css';
const resolved = `\0${name}`;

/** A Vite plugin: the style sheet `virtual:look.css` is what `site.yml` says of the look of pages, over `base.css`. */
export default function look(): Plugin {
  return {
    name: 'attributed:look',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? lookCss(corpus().site) : undefined),
    configureServer(server) {
      server.watcher.on('all', (_, path) => {
        if (!path.endsWith('site.yml')) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const sheet = moduleGraph.getModuleById(resolved);
          if (sheet) moduleGraph.invalidateModule(sheet);
        }
      });
    },
  };
}

/** The same style sheet as text. Whoever names a typeface for names has the headings in it, too. */
export function lookCss({ accent, fonts }: Pick<Site, 'accent' | 'fonts'>): string {
  const set = [
    ...(accent === undefined ? [] : [`--color-cinnabar:${accent}`]),
    ...(fonts?.names === undefined ? [] : ['--heading:var(--sans)']),
  ];
  return set.length ? `:root{${set.join(';')}}` : '';
}
