import type { Article } from '../article/article.ts';

/** Something that has articles: a topic, an author. */
interface Holder {
  articles: readonly Article[];
}

const known = new WeakMap<readonly Holder[], Map<Article, Holder[]>>();

/** Those of a list that have an article, in its order. They are sorted out once for all articles. */
export function ofArticle<One extends Holder>(article: Article, all: readonly One[]): One[] {
  const byArticle = known.get(all) ?? new Map<Article, Holder[]>();
  if (!known.has(all))
    for (const holder of all)
      for (const one of holder.articles) byArticle.set(one, [...(byArticle.get(one) ?? []), holder]);
  known.set(all, byArticle);
  return (byArticle.get(article) ?? []) as One[];
}
