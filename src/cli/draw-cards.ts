import type { Problem } from '../article/problem.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openCards } from '../publishing/cards.ts';

/** Draws every card of a site into its cache, so that what cannot be drawn is known before anything is built. */
export async function drawCards(corpus: Corpus, folder: string): Promise<Problem[]> {
  const cards = openCards(corpus.site, folder);
  const byArticle = Map.groupBy(corpus.quotes, ({ article }) => article);
  const problems: Problem[] = [];
  for (const quote of corpus.quotes) problems.push(...(await cards.quote(quote)).problems);
  for (const article of corpus.articles) problems.push(...(await cards.article(article, byArticle.get(article) ?? [])).problems);
  return problems;
}
