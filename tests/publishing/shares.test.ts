import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../../src/corpus/corpus.ts';
import { sharesOf } from '../../src/publishing/shares.ts';
import { corpusOf, ferry, quoteOf } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });

describe('who speaks how much', () => {
  it('counts the words of an article by speaker and by kind', () => {
    const shares = sharesOf(corpus.quotes);
    expect(shares.words).toBe(13 + 7 + 4 + 4);
    expect(shares.speakers.map(({ speaker, words, quotes }) => [speaker.name, words, quotes])).toEqual([
      ['Ada Okafor', 15, 2],
      ['Ben Okafor', 9, 2],
      ['a sailor on the quay', 4, 1],
    ]);
    expect(shares.kinds.map(({ kind, words }) => [kind, words])).toEqual([
      ['direct', 17],
      ['indirect', 4],
      ['mixed', 7],
    ]);
    expect(shares.ownWords).toBe(17 + 2);
  });

  it('has percents that sum to 100, for any numbers of words and speakers', () => {
    const sample = corpus.quotes;
    const quotes = fc.array(
      fc.tuple(
        fc.nat(sample.length - 1),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom('direct', 'indirect', 'mixed'),
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(quotes, (drawn) => {
        const { speakers, kinds, words } = sharesOf(
          drawn.map(([i, all, kind]) => ({ ...sample[i]!, kind, words: { all, own: 0 } }) as AttributedQuote),
        );
        for (const list of [speakers, kinds]) {
          expect(list.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
          for (const share of list) expect(Math.abs(share.percent - (share.words / words) * 100)).toBeLessThan(1.01);
        }
      }),
    );
  });

  it('is empty without words', () => {
    expect(sharesOf([])).toEqual({ words: 0, ownWords: 0, speakers: [], kinds: [] });
    const silent = { ...quoteOf(corpus, 'boats'), words: { all: 0, own: 0 } };
    expect(sharesOf([silent]).kinds).toEqual([{ kind: 'direct', words: 0, quotes: 1, percent: 0 }]);
  });
});
