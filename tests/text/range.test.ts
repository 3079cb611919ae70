import { expect, test } from 'vitest';
import { type Range, touching } from '../../src/text/range.ts';

const ranges: Range[] = [
  [50, 60],
  [0, 40],
  [10, 12],
];

test.each<[Range, boolean]>([
  [[0, 1], true],
  [[20, 21], true],
  [[39, 55], true],
  [[40, 50], false],
  [[60, 70], false],
  [[59, 60], true],
])('%j shares a character with one of several: %s', (range, shares) => {
  expect(touching(ranges)(range)).toBe(shares);
});

test('nothing shares a character with none', () => expect(touching([])([0, 1])).toBe(false));
