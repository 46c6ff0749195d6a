import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export type Process = { pid: number; parent: number; command: string };

const runner = /^(npm|npx|pnpm)(-cli)?(\.c?js)?$/;
const between = /^-?(sh|dash|bash|node)$/;

/**
 * The processes that started this one on behalf of the package manager, up to the outermost of
 * them: a shell that may be closed while its job goes on is not among them.
 * @param find looks a process up; `null` when it is gone
 */
export function packageRunners(start: number, find = findProcess): number[] {
  const chain: number[] = [];
  let outermost = 0;
  for (let pid = start; pid > 1; ) {
    const found = find(pid);
    if (found === null) break;
    const [program = '', script = ''] = found.command.split(' ').map((word) => basename(word));
    const isRunner = runner.test(program === 'node' ? script : program);
    if (!isRunner && !between.test(program)) break;
    chain.push(pid);
    if (isRunner) outermost = chain.length;
    pid = found.parent;
  }
  return chain.slice(0, outermost);
}

/**
 * Calls `lost` once when one of the runners is gone: a signal sent to the outermost alone never
 * reaches the processes below it. @returns a function that ends the watch
 */
export function watchRunners(lost: () => void): () => void {
  const runners = packageRunners(process.ppid);
  if (runners.length === 0) return () => undefined;
  const timer = setInterval(() => {
    if (runners.every(isAlive)) return;
    clearInterval(timer);
    lost();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

function isAlive(pid: number): boolean {
  if (process.platform === 'linux') return findProcess(pid) !== null;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function findProcess(pid: number): Process | null {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** A dead process nobody has buried yet counts as gone. */
function fromProc(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(parent), command };
  } catch {
    return null;
  }
}

function fromPs(pid: number): Process | null {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const found = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '');
  return found ? { pid, parent: Number(found[1]), command: found[2] ?? '' } : null;
}
