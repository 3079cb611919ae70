import type { Plugin } from 'vite';
import { contentChanged } from './content-version.ts';

/** A Vite plugin: in development every page is made anew when a file of the content folder changes. */
export default function contentReload(folder: string): Plugin {
  return {
    name: 'attributed:content-reload',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder)) return;
        contentChanged();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
