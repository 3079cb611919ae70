import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Addresses } from '../../src/publishing/addresses.ts';
import { quotesJson } from '../../src/publishing/data/quotes-json.ts';

/** A folder for the files of one test. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'attributed-engines-'));
}

/** Writes the `quotes.json` of a corpus, and says where it is. */
export function feedOf(corpus: Corpus, dir = folder()): string {
  const addresses = new Proxy({} as Addresses, {
    get:
      (_, name) =>
      (...parts: string[]) =>
        `https://example.org/${[String(name), ...parts].join('/')}/`,
  });
  const file = join(dir, 'quotes.json');
  writeFileSync(file, quotesJson(corpus, addresses));
  return file;
}
