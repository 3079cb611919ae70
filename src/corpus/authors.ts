import type { Article } from '../article/article.ts';
import { type Problem, reporterOf } from '../article/problem.ts';
import type { AuthorFile } from '../article/read-registry.ts';
import { boundedOffers } from '../text/nearest.ts';
import type { Author } from './corpus.ts';
import { printedName, sameName } from './names.ts';

/**
 * The authors who have a file, by name, and the articles with their names in place of ids. An article means an author by
 * the id or by the name. Problems: `unknown-author`.
 */
export function gatherAuthors(
  articles: readonly Article[],
  files: readonly AuthorFile[],
  { language, unread }: { language: string; unread: ReadonlySet<string> },
): { authors: Author[]; articles: Article[]; problems: Problem[] } {
  const authors = files.map(
    ({ id, fields, body }): Author => ({
      id,
      ...fields,
      ...(body.length && { biography: body }),
      articles: [],
    }),
  );
  const byId = new Map(authors.map((author) => [author.id, author]));
  const byName = Map.groupBy(authors, ({ name }) => sameName(name));
  const problems: Problem[] = [];
  const all = articles.map((article) => {
    const { report, problems: found } = reporterOf(article.file);
    const offer = boundedOffers();
    const meant = article.authors.map((written) => {
      const [author, other] = byId.has(written)
        ? [byId.get(written)]
        : (byName.get(sameName(printedName(written))) ?? []);
      if (other)
        report(
          'unknown-author',
          article.authorsPlace,
          `Unexpected author "${written}", a name that ${author!.id} and ${other.id} have; expected the id of one of them`,
        );
      else if (!author && isMeantAsId(written) && !unread.has(written))
        report(
          'unknown-author',
          article.authorsPlace,
          `Unexpected author "${written}", expected a name, or the id of a file authors/${written}.md${offer(written, byId.keys())}`,
        );
      return { written, author };
    });
    problems.push(...found);
    const isById = meant.some(({ written, author }) => author && author.id === written);
    const names = meant.map(({ written, author }) => author?.name ?? written);
    const one = isById ? signed(article, names) : article;
    for (const author of new Set(meant.flatMap(({ author }) => author ?? []))) author.articles.push(one);
    return one;
  });
  const { compare } = new Intl.Collator(language, { numeric: true });
  authors.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return { authors, articles: all, problems };
}

const named = new WeakMap<Article, { names: string; article: Article }>();

/** An article with other names of its authors; the same one for the same names, so that what was made for it stays. */
function signed(article: Article, authors: string[]): Article {
  const names = authors.join('\0');
  const known = named.get(article);
  if (known?.names === names) return known.article;
  const other = { ...article, authors };
  named.set(article, { names, article: other });
  return other;
}

/** Small letters with hyphens between them are no name of a person; one word may be an agency that writes itself so. */
function isMeantAsId(written: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(written);
}
