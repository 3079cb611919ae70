import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeIn, entryOfCode } from './keep-code.ts';

/** The compiled code of the pages, as `site-pages.ts` was before. */
export function compiledPages(compiled: string): Promise<typeof import('./site-pages.ts')> {
  return import(pathToFileURL(join(compiled, codeIn, entryOfCode)).href);
}
