import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { entry } from './lib/entry.ts';
import { type Mutant, mutants } from './lib/mutants.ts';
import { mutate } from './lib/mutate.ts';
import { copyTree } from './lib/tree-copy.ts';

/** What is read of the test runner's report. */
type Report = {
  testResults: { name: string; assertionResults: { status: string; title: string }[] }[];
};

/** Puts deliberate faults into a copy of the product, one after another; arguments like `M03` choose some of them. */
await entry(async () => {
  const wanted = process.argv.slice(2);
  const chosen = mutants.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const copy = mkdtempSync(join(tmpdir(), 'kaskad-mutants-'));
  try {
    copyTree(join(import.meta.dirname, '..'), copy);
    process.exitCode = (await judge(copy, chosen)) ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

async function judge(copy: string, chosen: readonly Mutant[]): Promise<boolean> {
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  console.log(`Without any mutant: ${files.join(', ')}`);
  const sound = await runTests(copy, files);
  if (!sound.passed) {
    console.log(`These tests do not pass as they are. ${sound.firstFailure ?? ''}\n${sound.said}`);
    return false;
  }
  const width = Math.max(...chosen.map(({ title }) => title.length));
  let caught = 0;
  for (const mutant of chosen) {
    const undo = mutate(copy, mutant);
    const { firstFailure, said } = await runTests(copy, mutant.tests);
    undo();
    if (firstFailure !== undefined) caught++;
    const verdict =
      firstFailure === undefined ? `NOT CAUGHT\n${said}` : `caught by ${firstFailure}`;
    console.log(`${mutant.id} ${mutant.title.padEnd(width)}  ${verdict}`);
  }
  console.log(`\n${caught} of ${chosen.length} caught`);
  return caught === chosen.length;
}

/** A mutant is caught where a test ran and failed; a file that did not even load has shown nothing. */
async function runTests(
  copy: string,
  files: readonly string[],
): Promise<{ passed: boolean; firstFailure: string | undefined; said: string }> {
  const outputFile = join(copy, 'report.json');
  const args = [
    'run',
    '--project',
    'pg',
    ...files,
    '--reporter=json',
    `--outputFile=${outputFile}`,
  ];
  const { code, said } = await runVitest(copy, args);
  const report = JSON.parse(readFileSync(outputFile, 'utf8')) as Report;
  rmSync(outputFile);
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ title }) => `${relative(copy, name)}: ${title}`),
  );
  return { passed: code === 0, firstFailure: failures[0], said };
}

function runVitest(copy: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  const bin = join(copy, 'node_modules', '.bin');
  const path = [dirname(process.execPath), bin, process.env['PATH']].join(delimiter);
  const child = spawn(join(bin, 'vitest'), args, {
    cwd: copy,
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-3_000);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
