import type { Plugin } from 'vite';
import { contentChanged } from '../content-version.ts';
import { followConfiguration } from './configured.ts';
import { problemsNow } from './problems-now.ts';

/** Milliseconds in which a watcher may take two changes of a file for one, and in which many files may change at once. */
const settled = 150;

/** A Vite plugin: in development every page is made anew when a file of the content folder changes. */
export default function contentReload(folder: string): Plugin {
  let later: NodeJS.Timeout | undefined;
  return {
    name: 'attributed:content-reload',
    configureServer(server) {
      server.watcher.add(folder);
      const changed = () => {
        contentChanged();
        // Astro keeps which pages there are until it hears of other content.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
      };
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        changed();
        clearTimeout(later);
        later = setTimeout(() => {
          // Once more: what was written right behind the first change may have come without a word.
          changed();
          void problemsNow();
          followConfiguration(server);
          server.ws.send({ type: 'full-reload' });
        }, settled);
      });
    },
  };
}
