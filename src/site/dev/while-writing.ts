import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import contentReload from './content-reload.ts';
import { problemsNow } from './problems-now.ts';

/** What a site does while an author writes, and no build: pages follow the content and tell what is wrong in it. */
export default function whileWriting(content: string): AstroIntegration {
  return {
    name: 'while-writing',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
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
