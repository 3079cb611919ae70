import type { Problem } from '../article/problem.ts';
import { checkCopies } from '../copies/check-copies.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';
import { hasErrors } from '../corpus/print-problems.ts';
import { byPlace, readContent } from '../corpus/read-content.ts';
import { contentVersion } from './content-version.ts';
import { type LastGood, lastGood } from './dev/last-good.ts';
import { contentDir, isDev } from './settings.ts';

/** The content as it is shown, and all that is wrong in it. */
interface Shown extends LastGood {
  problems: Problem[];
}

const held: { built?: Shown & { version: number } } = oneInProcess('corpus', () => ({}));

/**
 * The corpus as pages see it: read once for a build; in development once for each change of the content, drafts
 * included, and files that did not change cost nothing. A build stops at the first page when the content has an error;
 * in development a file with an error stands as it last was without one.
 */
export function corpus(): Corpus {
  return shown().corpus;
}

/** The same with all that is wrong in it. */
export function shown(): Shown {
  const version = contentVersion();
  if (held.built?.version !== version) held.built = { ...read(), version };
  return held.built;
}

function read(): Shown {
  const reading = readContent(contentDir, { drafts: isDev });
  const problems = [...reading.problems, ...checkCopies(reading, contentDir)].sort(byPlace);
  if (!isDev && hasErrors(problems)) throw new Error('Errors in the content: run npm run check');
  if (!isDev) return { corpus: reading.corpus, asBefore: [], missing: [], problems };
  const good = lastGood(reading);
  // What stands in has its words looked up, too; what is wrong in it was told when it was written.
  if (good.corpus !== reading.corpus) checkCopies({ ...reading, corpus: good.corpus }, contentDir);
  return { ...good, problems };
}
