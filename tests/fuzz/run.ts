/**
 * npm run fuzz [-- --seconds 60] [-- --seed NUMBER] [-- --only WORD]
 * Generated articles, registries, ledgers, texts, sources and searches, until the time is over; what breaks is printed as
 * small as it can be made, with the seed that makes it again. The tests run a short part of the same.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
});
const chosen = targets.filter(({ name }) => name.includes(values.only));
const share = (Number(values.seconds) * 1000) / chosen.length;
console.log(`Seed ${values.seed}`);
for (const { name, property } of chosen) {
  const result = await fc.check(property, {
    seed: Number(values.seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  });
  if (result.failed && result.counterexample) {
    process.exitCode = 1;
    console.error(`${name}, after ${result.numRuns} texts:\n${fc.defaultReportMessage(result)}`);
  } else console.log(`${name}: nothing in ${result.numRuns} texts`);
}
