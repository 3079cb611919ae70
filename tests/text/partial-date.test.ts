import { describe, expect, it } from 'vitest';
import { readState } from '../../src/search/state.ts';
import { earliest, isPartialDate, latest } from '../../src/text/partial-date.ts';

describe('a calendar date', () => {
  it.each(['2020', '2020-08', '2020-08-24', '2020-02-29', '0099-12-31'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  it.each([
    '2021-02-29',
    '2021-02-31',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-01-00',
    '1900-02-29',
    '20210203',
    '2021-2-3',
    '2021-01-02-03',
    '2021-01-02T00:00',
    '',
  ])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
  it('that is none is not searched for', () => {
    expect(readState(new URLSearchParams('from=2021-02-31&to=2021-02-28'))).toMatchObject({ to: '2021-02-28' });
    expect(readState(new URLSearchParams('from=2021-02-31'))).not.toHaveProperty('from');
  });
  it('that is partial may be any of its days', () => {
    expect([earliest('2020-02'), latest('2020-02'), latest('2021')]).toEqual([
      '2020-02-01',
      '2020-02-29',
      '2021-12-31',
    ]);
  });
});
