import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';

/**
 * Reports articles that would share an address, that they have or once had (`duplicate-slug`); `Rail` and `rail` do,
 * since on some disks they are one folder.
 */
export function checkSlugs(articles: readonly Article[]): Problem[] {
  const first = new Map<string, Article>();
  const problems: Problem[] = [];
  const inOrder = articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const take = (article: Article, slug: string, field: string, advice: string) => {
    const key = slug.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, article);
    else
      problems.push({
        severity: 'error',
        code: 'duplicate-slug',
        file: article.file,
        ...article.slugPlace,
        message: `Unexpected ${field} "${slug}", which ${other === article ? 'the article' : other.file} has too; expected one of its own: ${advice}`,
      });
  };
  for (const article of inOrder) take(article, article.slug, 'slug', 'write another slug: or rename the file');
  for (const article of inOrder)
    for (const slug of article.was) take(article, slug, 'former slug', 'delete it from was:');
  return problems;
}
