import type { Corpus } from '../corpus/corpus.ts';
import { readContent } from '../corpus/read-content.ts';
import { contentDir } from './settings.ts';

let built: Corpus | undefined;

/**
 * The corpus as pages see it: read once for a build; in development read again for each page, where files that
 * did not change cost nothing and drafts are shown. A build stops at the first page when the content has an error.
 */
export function corpus(): Corpus {
  if (built) return built;
  const { corpus, problems } = readContent(contentDir, { drafts: import.meta.env.DEV });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (import.meta.env.DEV) {
    for (const { file, line, column, message } of errors) console.error(`${file}:${line}:${column} ${message}`);
    return corpus;
  }
  if (errors.length) throw new Error(`${errors.length} errors in the content: run npm run check`);
  built = corpus;
  return corpus;
}
