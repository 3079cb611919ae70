import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
      /** The content when the first of some changes was told; nothing once more than that is known to have changed. */
      let before: string | undefined;
      const changed = () => {
        contentChanged();
        // Astro keeps which pages there are until it hears of other content.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
      };
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        changed();
        before = later ? undefined : stampOf(folder);
        clearTimeout(later);
        later = setTimeout(() => {
          later = undefined;
          // What was written right behind a change may have come without a word.
          if (before === undefined || before !== stampOf(folder)) changed();
          void problemsNow();
          followConfiguration(server);
          server.ws.send({ type: 'full-reload' });
        }, settled);
      });
    },
  };
}

/** Changes with every file of a folder; nothing where it cannot be looked through. */
function stampOf(folder: string): string | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const stats = files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false }));
    return stats.map((found, i) => `${files[i]} ${found?.mtimeMs} ${found?.size}`).join('\n');
  } catch {
    return undefined;
  }
}
