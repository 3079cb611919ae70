import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';

/** One page's script, bundled as a site would. */
export async function script(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [new URL(`pages/${name}`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    charset: 'utf8',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** What each peer publishes for the same quotes: path and bytes. */
export const peers = {
  async MiniSearch(quotes) {
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['text', 'speaker', 'name', 'kind', 'date', 'article', 'title', 'role', 'organization'],
    });
    index.addAll(quotes);
    return { 'app.js': await script('minisearch.js'), 'index.json': Buffer.from(JSON.stringify(index)) };
  },

  async uFuzzy(quotes) {
    return { 'app.js': await script('ufuzzy.js'), 'quotes.json': Buffer.from(JSON.stringify(quotes)) };
  },

  async Pagefind(quotes) {
    const { index } = await pagefind.createIndex();
    for (const { id, text, speaker, name, kind, date, article, title, role = '', organization = '' } of quotes) {
      await index.addCustomRecord({
        url: `/articles/${id}/`,
        content: text,
        language: 'en',
        meta: { key: id, title, name, kind, date, article, role, organization },
        filters: { speaker: [speaker] },
      });
    }
    const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    await index.writeFiles({ outputPath: folder });
    await pagefind.close();
    const files = { 'app.js': await script('pagefind.js') };
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files[`pagefind/${path.slice(folder.length + 1)}`] = readFileSync(path);
    }
    await rm(folder, { recursive: true });
    return files;
  },
};
