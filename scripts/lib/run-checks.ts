import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Check } from './checks.ts';
import { countTests, type Outcome, summary, type TestReport, table } from './tally.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs all checks in order, whatever the ones before said, with their output as it comes, and then
 * tells how each went. @returns whether all passed
 */
export async function runChecks(
  checks: Check[],
  extra: Record<string, () => void>,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskad-checks-'));
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    console.log(`\n── ${check.title}`);
    const since = performance.now();
    const counts = await runCheck(check, join(folder, 'report.json'), extra[check.title]);
    outcomes.push({ title: check.title, ...counts, milliseconds: performance.now() - since });
  }
  rmSync(folder, { recursive: true });
  console.log(['', ...table(outcomes), '', summary(outcomes)].join('\n'));
  return outcomes.every((outcome) => outcome.failed === 0);
}

async function runCheck(
  { command: [program, ...args], project }: Check,
  reportFile: string,
  before: (() => void) | undefined,
): Promise<{ passed: number; failed: number }> {
  try {
    before?.();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
  if (project === undefined) {
    const ok = (await runProgram(program, args)) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const code = await runProgram(program, [...args, ...reporters]);
  return countTests(takeReport(reportFile), code);
}

async function runProgram(program: string, args: string[]): Promise<number> {
  const programs = [dirname(process.execPath), join(root, 'node_modules', '.bin')];
  const env = { ...process.env, PATH: [...programs, process.env['PATH']].join(delimiter) };
  return await new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env, shell });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function takeReport(path: string): TestReport | null {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as TestReport;
    rmSync(path);
    return report;
  } catch {
    return null;
  }
}
