import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';

/** Reports articles that would share an address (`duplicate-slug`); `Rail` and `rail` do, since on some disks they are one folder. */
export function checkSlugs(articles: readonly Article[]): Problem[] {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const article of articles.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const key = article.slug.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, article);
    else
      problems.push({
        severity: 'error',
        code: 'duplicate-slug',
        file: article.file,
        ...article.slugPlace,
        message: `Unexpected slug "${article.slug}", which ${other.file} has too; expected one of its own: write another slug: or rename the file`,
      });
  }
  return problems;
}
