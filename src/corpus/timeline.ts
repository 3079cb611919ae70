import type { Article } from '../article/article.ts';
import type { AttributedQuote, Corpus } from './corpus.ts';

/** What happened and what was said on one date, maybe partial. */
export interface Day {
  date: string;
  events: { label: string; article: Article }[];
  quotes: AttributedQuote[];
}

/** All dates that articles name and quotes carry, oldest first; a partial date stands before the days it may mean. */
export function timelineOf({ articles, quotes }: Pick<Corpus, 'articles' | 'quotes'>): Day[] {
  const days = new Map<string, Day>();
  const day = (date: string) => {
    const known = days.get(date) ?? { date, events: [], quotes: [] };
    days.set(date, known);
    return known;
  };
  for (const article of articles)
    for (const { date, label } of article.dates) day(date).events.push({ label, article });
  for (const quote of quotes) day(quote.date).quotes.push(quote);
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
