import { type Problem, reporterOf } from '../article/problem.ts';
import type { Corpus } from './corpus.ts';

/** Reports every direct quote that was not checked against its source (`unchecked-quote`), with the reason where its author gives one. */
export function uncheckedQuotes({ quotes }: Corpus): Problem[] {
  return quotes
    .filter(({ kind, verification }) => kind === 'direct' && !verification)
    .flatMap(({ id, quote, article, source }) => {
      const { problems, report } = reporterOf(article.file);
      const why =
        quote.unchecked !== undefined
          ? `unchecked="${quote.unchecked}"`
          : source?.copy
            ? 'its words were not found'
            : 'its source has no copy';
      report(
        'unchecked-quote',
        quote.place,
        `Unexpected direct quote "${id}" that was not checked against its source (${why}), expected each to be: give the source a copy: with its text`,
      );
      return problems;
    });
}
