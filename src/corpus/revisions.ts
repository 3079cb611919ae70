import type { Article } from '../article/article.ts';
import { earliest } from '../text/partial-date.ts';
import type { Corpus } from './corpus.ts';

/** One correction or withdrawal, as readers are told it. */
export interface Revision {
  kind: 'correction' | 'withdrawal';
  /** Its anchor among all of the site: made of what it is of and its day, which are never reworded. */
  id: string;
  article: Article;
  /** The id of the quote, where it is of one. */
  quote?: string;
  date: string;
  note: string;
}

/** Everything that was corrected or withdrawn, newest first. */
export function revisionsOf({ articles }: Pick<Corpus, 'articles'>): Revision[] {
  const all = articles.flatMap((article) => [
    ...article.corrections.map(({ date, quote, note }) => revision('correction', article, date, quote, note)),
    ...article.withdrawn.map(({ date, id, reason }) => revision('withdrawal', article, date, id, reason)),
  ]);
  const seen = new Map<string, number>();
  for (const one of all) {
    const times = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, times);
    if (times > 1) one.id += `_${times}`;
  }
  return all.sort((a, b) => (earliest(a.date) < earliest(b.date) ? 1 : earliest(a.date) > earliest(b.date) ? -1 : 0));
}

// An underscore occurs in no slug and no id, so two revisions cannot have one anchor by chance.
function revision(kind: Revision['kind'], article: Article, date: string, quote: string | undefined, note: string) {
  const id = [article.slug, ...(quote === undefined ? [] : [quote]), date].join('_');
  return { kind, id, article, date, note, ...(quote !== undefined && { quote }) };
}
