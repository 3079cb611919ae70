import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const workers = Math.max(1, availableParallelism());

// `unit` needs no build and no browser; `daemons` starts the search engines that are installed; `fixture` builds one site and looks at it from every side; `site` builds whole
// sites, each as a test needs it. `npm run test:fast` runs `unit` and `fixture`.
export default defineConfig({
  test: {
    maxWorkers: workers,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/engines/daemons.test.ts', '**/node_modules/**'],
          // Files that share a worker share what they import: most of the time of a small file goes into that. Workers are
          // processes of their own, so that one can measure its processor time.
          pool: 'forks',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'daemons',
          include: ['tests/engines/daemons.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'fixture', include: ['tests/site/fixture.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/fixture.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
