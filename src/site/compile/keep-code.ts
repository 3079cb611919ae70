import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro lays the code while it makes pages. */
const prerendered = '.prerender/';

/** Where a compilation leaves the code that makes the pages, in its folder; the files that pages load are in `client`. */
export const codeIn = 'code';
export const clientIn = 'client';
/** The module of that code whose exports `site-pages.ts` has. Astro finds it by the beginning of its name. */
export const entryOfCode = 'prerender-entry.mjs';

/**
 * Lets Astro compile the code that makes the pages without making any, and keeps it: content changes often and that code
 * seldom, and without the compiler a build takes less time and less memory.
 */
export default function keepCode(): AstroIntegration {
  const entry = fileURLToPath(new URL('./site-pages.ts', import.meta.url));
  let isBuild = false;
  let made: URL;
  return {
    name: 'keep-code',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isBuild = command === 'build';
        if (!isBuild) return;
        const output = { entryFileNames: entryOfCode };
        updateConfig({
          vite: {
            environments: { prerender: { build: { rolldownOptions: { output } } } },
            plugins: [
              {
                name: 'attributed:entry',
                configEnvironment: (name: string) =>
                  name === 'prerender' ? { build: { rolldownOptions: { input: entry } } } : undefined,
              },
            ],
          },
        });
      },
      // Only a site with an adapter may have an entry of its own.
      'astro:config:done': ({ config, setAdapter }) => {
        if (!isBuild) return;
        made = new URL(prerendered, config.outDir);
        setAdapter({
          name: 'attributed',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'attributed',
          // Astro deletes the code as soon as it has made the pages.
          setup: async () => renameSync(made, new URL(`../../${codeIn}/`, made)),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is made while the code is compiled.')),
        }),
    },
  };
}
