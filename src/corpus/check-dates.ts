import type { Article } from '../article/article.ts';
import { type Place, type Problem, reporterOf } from '../article/problem.ts';
import { earliest } from '../text/partial-date.ts';

/** Reports what is said to have been published, said, read, corrected or withdrawn after `today` (`future-date`). */
export function checkDates(article: Article, today: string): Problem[] {
  const { problems, report } = reporterOf(article.file);
  const check = (date: string | undefined, place: Place) => {
    if (date !== undefined && earliest(date) > today)
      report('future-date', place, `Unexpected date ${date}, which is still to come; expected a day that has been`);
  };
  const { datePlace, date, updated, sources, corrections, withdrawn, quotes } = article;
  for (const day of [date, updated]) check(day, datePlace);
  for (const source of sources) for (const day of [source.date, source.accessed]) check(day, source.place);
  for (const one of [...corrections, ...withdrawn, ...quotes]) check(one.date, one.place);
  return problems;
}
