/** How one check went; `passed` and `failed` count tests, or the check itself. */
export type Outcome = { title: string; passed: number; failed: number; milliseconds: number };

/** What the test runner writes into its report. */
export type TestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

/**
 * Counts the tests of a run. A skipped test counts as failed, since nothing is left out in silence;
 * a run that broke without a failed test (a file that did not load) counts as one failure.
 */
export function countTests(
  report: TestReport | null,
  exitCode: number,
): { passed: number; failed: number } {
  const passed = report?.numPassedTests ?? 0;
  const failed =
    (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const broken = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/** A line per check, and in the end «N passed, N failed». */
export function table(outcomes: Outcome[]): string[] {
  const width = Math.max(...outcomes.map((outcome) => outcome.title.length));
  const lines = outcomes.map(({ title, passed, failed, milliseconds }) => {
    const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
    const counts = `${passed} passed`.padStart(12) + (failed > 0 ? `, ${failed} failed` : '');
    return `${failed > 0 ? '✗' : '✓'} ${title.padEnd(width)}${time}${counts}`;
  });
  const total = outcomes.reduce((sum, outcome) => sum + outcome.milliseconds, 0);
  return [...lines, `  ${'total'.padEnd(width)}${(total / 1000).toFixed(1).padStart(6)} s`];
}

export function summary(outcomes: Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.map(of).reduce((a, b) => a + b, 0);
  return `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
}
