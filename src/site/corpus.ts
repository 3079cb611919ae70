import type { Problem } from '../article/problem.ts';
import { checkCopies } from '../copies/check-copies.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';
import { readContent } from '../corpus/read-content.ts';
import { contentVersion } from './content-version.ts';
import { contentDir } from './settings.ts';

const held: { built?: { corpus: Corpus; version: number } } = oneInProcess('corpus', () => ({}));
const isDev = process.env['NODE_ENV'] !== 'production';

/**
 * The corpus as pages see it: read once for a build; in development once for each change of the content, drafts
 * included, and files that did not change cost nothing. A build stops at the first page when the content has an error.
 */
export function corpus(): Corpus {
  const version = contentVersion();
  if (held.built?.version === version) return held.built.corpus;
  const reading = readContent(contentDir, { drafts: isDev });
  const { corpus } = reading;
  const problems = [...reading.problems, ...checkCopies(reading, contentDir)];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (isDev) tell(errors);
  else if (errors.length) throw new Error(`${errors.length} errors in the content: run npm run check`);
  held.built = { corpus, version };
  return corpus;
}

function tell(errors: readonly Problem[]): void {
  for (const { file, line, column, message } of errors) console.error(`${file}:${line}:${column} ${message}`);
}
