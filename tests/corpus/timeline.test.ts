import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../../src/corpus/corpus.ts';
import { type Day, periodsOf } from '../../src/corpus/timeline.ts';

const day = (date: string, quotes: number): Day => ({
  date,
  events: [],
  quotes: Array.from({ length: quotes }, () => ({}) as AttributedQuote),
});
const pages = (...days: Day[]) => periodsOf(days).map(({ name, days }) => [name, days.map(({ date }) => date)]);

describe('the pages of the time line', () => {
  it('are one while that is short', () => {
    expect(pages()).toEqual([['', []]]);
    expect(pages(day('2019', 40), day('2020-02-01', 60))).toEqual([['', ['2019', '2020-02-01']]]);
  });

  it('are years, and where many spoke months and days', () => {
    expect(
      pages(
        day('2019-03-01', 60),
        day('2019-04', 40),
        day('2020', 10),
        day('2020-02', 20),
        day('2020-02-01', 70),
        day('2020-03', 5),
        day('2020-03-04', 200),
        day('2020-03-05', 1),
      ),
    ).toEqual([
      ['2019', ['2019-03-01', '2019-04']],
      ['2020', ['2020']],
      ['2020-02', ['2020-02', '2020-02-01']],
      ['2020-03', ['2020-03']],
      ['2020-03-04', ['2020-03-04']],
      ['2020-03-05', ['2020-03-05']],
    ]);
  });
});
