import type { Article } from '../article/article.ts';
import { earliest } from '../text/partial-date.ts';
import type { AttributedQuote } from './corpus.ts';

/** When an article last changed after it appeared: when its author says so, or when something in it was corrected or withdrawn. */
export function revisedOn({ updated, corrections, withdrawn }: Article): string | undefined {
  return newest([updated, ...corrections.map(({ date }) => date), ...withdrawn.map(({ date }) => date)]);
}

/** When a quote last changed: when its article says so of itself, or when it was corrected. */
export function quoteRevisedOn({ article, corrections }: AttributedQuote): string | undefined {
  return newest([article.updated, ...corrections.map(({ date }) => date)]);
}

function newest(dates: (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => (earliest(a) < earliest(b) ? -1 : 1))
    .at(-1);
}
