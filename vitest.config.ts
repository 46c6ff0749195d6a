import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const ignored = ['**/node_modules/**', '**/dist/**', '**/.kaskad/**', '**/.tmp/**'];

/**
 * Four kinds of test, told apart by the end of the file name:
 * unit (`x.test.ts` beside `x.ts`), pg (a real PostgreSQL), fuzz (random schedules with a printed
 * seed) and e2e (a real browser, two files at a time).
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure functions need no world of their own: loading one per file would take most of the time.
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          include: ['{shared,server,web,scripts,test}/**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.pg.test.ts', '**/*.fuzz.test.ts'],
        },
      },
      {
        test: {
          name: 'pg',
          environment: 'node',
          isolate: false,
          include: ['{server,test}/**/*.pg.test.ts'],
          exclude: ignored,
          globalSetup: ['test/support/database-cluster.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['{shared,server,test}/**/*.fuzz.test.ts'],
          exclude: ignored,
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.spec.ts'],
          exclude: ignored,
          globalSetup: ['test/support/database-cluster.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A page waits more than it works: two files share a machine of two cores in two thirds of the time.
          maxWorkers: 2,
        },
      },
    ],
  },
});
