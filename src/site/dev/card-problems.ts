import type { Article } from '../../article/article.ts';
import type { Problem } from '../../article/problem.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oneInProcess } from '../../corpus/one-in-process.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { cards } from '../cards.ts';

const held = oneInProcess('card-problems', () => ({ beside: '', found: new WeakMap<Article, Problem[]>() }));

/**
 * What keeps cards of the site from being drawn. An article is looked at again only when it changed, or what cards say that
 * does not stand in it: an edit in a large site costs one article.
 */
export function cardProblems(corpus: Corpus): Problem[] {
  const { site, speakers, organizations, articles } = corpus;
  const beside = JSON.stringify([
    site,
    speakers.map(({ name, family, roles }) => [name, family, roles]),
    organizations.map(({ name }) => name),
  ]);
  if (beside !== held.beside) held.found = new WeakMap();
  held.beside = beside;
  return articles.flatMap((article) => {
    const known = held.found.get(article);
    const found = known ?? cards().problems({ articles: [article], quotes: quotesOf(article, corpus) });
    if (!known) held.found.set(article, found);
    return found;
  });
}
