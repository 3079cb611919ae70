import type { Article } from '../article/article.ts';
import type { AttributedQuote, Corpus } from './corpus.ts';

/** What happened and what was said on one date, maybe partial. */
export interface Day {
  date: string;
  events: { label: string; article: Article }[];
  quotes: AttributedQuote[];
}

/** Days that stand on one page: `2020`, `2020-08` or `2020-08-24` names it. */
export interface Period {
  name: string;
  days: Day[];
}

/** So many quotes can be read on one page, and loaded. */
const most = 100;

/** The whole time line where it is short, under no name; else its years, and where many spoke, their months and days. */
export function periodsOf(days: readonly Day[], length = 0): Period[] {
  if (length === 10 || numberOf(days) <= most) return [{ name: days[0]?.date.slice(0, length) ?? '', days: [...days] }];
  const next = length === 0 ? 4 : length + 3;
  // A date that is no more exact than the period is of the period itself.
  return [...Map.groupBy(days, ({ date }) => date.slice(0, next)).values()].flatMap((part) => periodsOf(part, next));
}

function numberOf(days: readonly Day[]): number {
  return days.reduce((sum, { quotes }) => sum + quotes.length, 0);
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
