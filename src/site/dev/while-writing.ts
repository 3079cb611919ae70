import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../corpus/corpus.ts';
import { configuredWith } from './configured.ts';
import contentReload from './content-reload.ts';
import { problemsNow } from './problems-now.ts';

/**
 * What a site does while an author writes, and no build: pages follow the content and tell what is wrong in it, and the
 * server starts anew where it was configured with another site than there is now.
 */
export default function whileWriting(content: string, configured: Site): AstroIntegration {
  return {
    name: 'while-writing',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        configuredWith(configured);
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./middleware.ts', import.meta.url)) });
        updateConfig({ vite: { plugins: [contentReload(content)] } });
      },
      // What is wrong from the beginning is told without a page being opened.
      'astro:server:start': async () => {
        await problemsNow();
      },
    },
  };
}
