import type { Problem } from '../article/problem.ts';
import { checkCopies } from '../copies/check-copies.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readContent } from '../corpus/read-content.ts';
import { contentVersion } from './content-version.ts';
import { contentDir } from './settings.ts';

let built: { corpus: Corpus; version: number } | undefined;

/**
 * The corpus as pages see it: read once for a build; in development once for each change of the content, drafts
 * included, and files that did not change cost nothing. A build stops at the first page when the content has an error.
 */
export function corpus(): Corpus {
  const version = contentVersion();
  if (built?.version === version) return built.corpus;
  const reading = readContent(contentDir, { drafts: import.meta.env.DEV });
  const { corpus } = reading;
  const problems = [...reading.problems, ...checkCopies(reading, contentDir)];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (import.meta.env.DEV) tell(errors);
  else if (errors.length) throw new Error(`${errors.length} errors in the content: run npm run check`);
  built = { corpus, version };
  return corpus;
}

function tell(errors: readonly Problem[]): void {
  for (const { file, line, column, message } of errors) console.error(`${file}:${line}:${column} ${message}`);
}
