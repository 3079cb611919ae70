import type { Article } from '../article/article.ts';

/** An entry of an article, and the file it stands in. */
export interface Stated<Entry> {
  entry: Entry;
  article: Article;
}
