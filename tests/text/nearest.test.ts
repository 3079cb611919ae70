import { expect, it } from 'vitest';
import { boundedOffers, didYouMean } from '../../src/text/nearest.ts';

it('offers nothing more to whoever asks too often among too many names', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `name-${i}`);
  const offer = boundedOffers();
  const offers = Array.from({ length: 100 }, () => offer('name-x', names));
  expect(offers.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => didYouMean('name-x', names)));
  expect(new Set(offers.slice(3))).toEqual(new Set(['.']));
});
