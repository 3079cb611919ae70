import type { Article } from '../article/article.ts';
import type { AttributedQuote, Corpus } from './corpus.ts';

const byArticle = new WeakMap<Corpus, Map<Article, AttributedQuote[]>>();

/** The quotes of one article in its order. They are sorted out once, for every page of a quote asks for its siblings. */
export function quotesOf(article: Article, corpus: Corpus): AttributedQuote[] {
  const known = byArticle.get(corpus) ?? Map.groupBy(corpus.quotes, (quote) => quote.article);
  byArticle.set(corpus, known);
  return known.get(article) ?? [];
}
