import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Manifest } from '../../src/search/files.ts';
import { publishSearch } from '../../src/search/publish.ts';

/** Exchanges the data of a built search for that of many invented quotes, as the build of such a site publishes it. */
export function enlarge(dir: string, corpus: Corpus, told: Partial<Manifest> = {}): Manifest {
  const { manifest, files } = publishSearch(corpus);
  for (const [path, json] of files()) {
    mkdirSync(join(dir, 'search', dirname(path)), { recursive: true });
    writeFileSync(join(dir, 'search', path), json);
  }
  const page = join(dir, 'search/index.html');
  const changed = readFileSync(page, 'utf8').replace(
    /(data-start>)(.*?)(?=<\/script>)/s,
    (_, tag: string, json: string) => {
      const { held: _held, ...start } = JSON.parse(json);
      return tag + JSON.stringify({ ...start, manifest: { ...manifest, ...told } });
    },
  );
  writeFileSync(page, changed);
  return manifest;
}
