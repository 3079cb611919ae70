import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/article/own-words.ts';
import { quotationsOf } from '../../src/extraction/segment/quotations.ts';
import { CLOSERS } from '../../src/text/quotation-marks.ts';

const pairs = Object.entries(CLOSERS).flatMap(([opening, closing]) => [...closing].map((close) => [opening, close]));

describe('a pair of quotation marks', () => {
  it.each(pairs)('%s … %s is known to the importer and to a quote of kind mixed alike', (opening, closing) => {
    const words = `${opening}the boats left at noon${closing}`;
    const text = `She held that ${words} and came back.`;
    const stretch: [number, number] = [14, 14 + words.length];
    expect(ownWords(text)).toEqual([stretch]);
    // A lone low or turned mark opens in the importer only where its language is known to use it so.
    if (opening === '”') return;
    expect(quotationsOf(text, [[0, text.length]]).map(({ start, end }) => [start, end])).toEqual([stretch]);
  });

  it('is not ended by an apostrophe', () => {
    expect(ownWords('She said ‘it isn’t ours’ twice.')).toEqual([[9, 24]]);
    expect(ownWords("She said 'it isn't ours' twice.")).toEqual([[9, 24]]);
  });

  it('of another kind inside does not end the quotation', () => {
    expect(ownWords('“the "old" quay”')).toEqual([[0, 16]]);
    expect(ownWords('“a 12" gun”')).toEqual([[0, 11]]);
  });
});
