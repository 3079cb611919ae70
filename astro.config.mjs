import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { filesOf } from './src/publishing/look/typefaces.ts';
import keepCode from './src/site/compile/keep-code.ts';
import { givenConfiguration } from './src/site/configuration.ts';
import lookPlugin from './src/site/look.ts';
import offline from './src/site/offline.ts';
import { outDir } from './src/site/settings.ts';
import { languages } from './src/words/languages.ts';

// Whoever compiles the code says for which site (src/cli/compiled-code.ts); nothing of the content is read here.
const { origin, base, language, faces, look, isLarge } = givenConfiguration();
const words = `./src/words/${languages[language]}.ts`;
/** A typeface that pages bring along; until it is there, and for what it lacks, one of the reader's that is like it. */
const face = (cssVariable, typeface, italic) => ({
  provider: fontProviders.local(),
  name: typeface.family,
  cssVariable,
  fallbacks: typeface.isSerif ? ['Georgia', 'serif'] : ['Arial', 'sans-serif'],
  options: {
    variants: filesOf(typeface, 'latin', { italic }).map(({ path, weight, style }) => ({ weight, style, src: [path] })),
  },
});

export default defineConfig({
  site: origin,
  base,
  srcDir: './src/site',
  outDir,
  cacheDir: './.cache/astro',
  // Our addresses of pages end in a slash by themselves; files beside them must not.
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // On a small site each page is whole by itself; on a large one the style of all pages is one file, fetched once and kept.
  build: { inlineStylesheets: isLarge ? 'never' : 'always' },
  markdown: { syntaxHighlight: false },
  integrations: [keepCode()],
  vite: {
    cacheDir: '.cache/vite',
    resolve: { alias: { '#words': fileURLToPath(new URL(words, import.meta.url)) } },
    build: { cssCodeSplit: !isLarge },
    worker: { format: 'es' },
    plugins: [tailwindcss(), lookPlugin(look), offline()],
  },
  fonts: [face('--font-text', faces.text, true), face('--font-names', faces.names, false)],
});
