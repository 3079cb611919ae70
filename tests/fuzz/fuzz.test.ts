import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targets } from './targets.ts';

it.each(targets)(
  '$name: whatever strangers write, nothing breaks',
  { timeout: 120_000 },
  async ({ property, weighs }) => {
    await fc.assert(property, { numRuns: Math.round(600 / weighs) });
  },
);

it('looks at everything that takes what strangers write', () => {
  expect(targets.length).toBeGreaterThan(5);
});
