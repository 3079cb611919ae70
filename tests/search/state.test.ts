import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlySpeaker, readState, type SearchState, writeState } from '../../src/search/state.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => value.isWellFormed());
const ids = fc.uniqueArray(text.filter(Boolean), { maxLength: 4 });
const date = fc.constantFrom('2020', '2020-08', '2020-08-24', '1999-12');
const states: fc.Arbitrary<SearchState> = fc.record(
  {
    text,
    speakers: ids,
    kinds: fc.uniqueArray(fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const)),
    proofs: fc.constantFrom([], ['checked']),
    organizations: ids,
    topics: ids,
    articles: ids,
    from: date,
    to: date,
    by: fc.constantFrom('speaker' as const, 'date' as const),
  },
  { requiredKeys: ['text', 'speakers', 'kinds', 'proofs', 'organizations', 'topics', 'articles', 'by'] },
);
const read = (address: string) => readState(new URLSearchParams(address));

describe('the address', { timeout: 30_000 }, () => {
  it('gives back whatever was written into it, and is written the same again', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeState(state).toString();
        expect(read(`?${address}`)).toEqual(state);
        expect(writeState(read(address)).toString()).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });

  it('is readable', () => {
    const state = { ...read(''), text: 'talent pool', speakers: ['zhang-xiaojun', 'zhang-mizhi'], from: '2020-08' };
    expect(writeState(state).toString()).toBe('q=talent+pool&speaker=zhang-xiaojun&speaker=zhang-mizhi&from=2020-08');
  });

  it('leaves out what cannot be meant', () => {
    expect(read('?kind=shouted&kind=direct&from=yesterday&to=2020-13&speaker=&speaker=a&speaker=a&by=size')).toEqual({
      ...read(''),
      kinds: ['direct'],
      speakers: ['a'],
    });
  });

  it('may be anything at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void read(address)));
  });
});

describe('a search that is only a speaker', () => {
  it('leads to the speaker’s page', () => {
    expect(onlySpeaker(read('?q=+&speaker=ada'))).toBe('ada');
    expect(onlySpeaker(read('?speaker=ada&by=date'))).toBe('ada');
  });
  it.each(['?', '?q=boats&speaker=ada', '?speaker=ada&speaker=ben', '?speaker=ada&kind=direct', '?kind=direct'])(
    'and no other does: %s',
    (address) => {
      expect(onlySpeaker(read(address))).toBeUndefined();
    },
  );
});
