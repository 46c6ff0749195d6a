import { expect, test } from 'vitest';
import { countTests, summary, table } from './tally.ts';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

test('passed and failed tests are counted', () => {
  expect(countTests(report, 0)).toEqual({ passed: 7, failed: 0 });
  expect(countTests({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
});

test('skipped and unwritten tests count as failed', () => {
  expect(countTests({ ...report, numPendingTests: 1, numTodoTests: 1 }, 0).failed).toBe(2);
});

test.each([
  ['a file that did not load', report, 1],
  ['a run without a report', null, 1],
  ['a run without any test', { ...report, numPassedTests: 0 }, 0],
])('%s is one failure', (_name, given, exitCode) => {
  expect(countTests(given, exitCode).failed).toBe(1);
});

const outcomes = [
  { title: 'types', passed: 1, failed: 0, milliseconds: 1234 },
  { title: 'unit', passed: 40, failed: 2, milliseconds: 20_000 },
];

test('the last line sums up all checks', () => {
  expect(summary(outcomes)).toBe('41 passed, 2 failed');
});

test('the table has a line per check and the whole time', () => {
  expect(table(outcomes)).toEqual([
    '✓ types   1.2 s    1 passed',
    '✗ unit   20.0 s   40 passed, 2 failed',
    '  total  21.2 s',
  ]);
});
