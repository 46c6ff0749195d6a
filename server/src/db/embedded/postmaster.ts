import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFailure } from '../startup-failure.ts';
import type { Cluster } from './cluster.ts';
import { explainLog, isStillLeaving } from './explain-log.ts';
import { knock } from './knock.ts';
import { type Launch, launch } from './launch.ts';
import { isPostgresOf, postgresProcessesOf } from './postgres-process.ts';
import { postmasterPath, readPostmasterFile } from './postmaster-file.ts';
import { runAs } from './runner.ts';

const POLL_MS = 20;
/** How long one that is being stopped may take to go. */
const LEAVING_MS = 15_000;
/** How long a living one may say nothing at all before it is held to be stuck. */
const SILENCE_MS = 10_000;

/**
 * Brings the cluster's PostgreSQL to the point where it answers: the one left behind by an earlier
 * run if it is sound (`adopted`), else a new one. Never two: PostgreSQL itself guards its folder,
 * and the guard is lifted only when no process works in it.
 */
export async function ensureRunning(cluster: Cluster): Promise<{ pid: number; adopted: boolean }> {
  const left = leftBehind(cluster);
  if (left !== null) {
    if (await answersSoon(cluster, left)) return { pid: left, adopted: true };
    await stopPostmaster(cluster);
  }
  await clearStaleFile(cluster);
  const deadline = Date.now() + LEAVING_MS;
  for (;;) {
    const outcome = await launch(cluster);
    if (outcome.pid !== null) return { pid: outcome.pid, adopted: false };
    if (!isWorthRetrying(outcome) || Date.now() > deadline) {
      throw explainLog(cluster.folder, outcome.said);
    }
    await sleep(200);
  }
}

/** An earlier one is not quite gone yet, or this one was killed before it could answer. */
function isWorthRetrying({ said, killed }: Launch): boolean {
  return killed || isStillLeaving(said) || said.trim() === '';
}

/** Stops by PostgreSQL's own means (a kill would mean recovery at the next start). */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if (leftBehind(cluster) === null) return;
    const args = ['stop', '-D', cluster.folder, '-m', mode, '-w', '-t', '30'];
    await runAs(cluster.runner, cluster.binaries.pgCtl, args, cluster.folder);
  }
  for (const pid of postgresProcessesOf(cluster.folder)) killQuietly(pid);
}

function leftBehind(cluster: Cluster): number | null {
  const file = readPostmasterFile(cluster.folder);
  return file !== null && isPostgresOf(file.pid, cluster.folder) ? file.pid : null;
}

/**
 * A file whose number has passed to another live program would stop PostgreSQL for ever. It also
 * carries the key of the shared memory, so it goes only when nothing of the cluster is alive.
 */
async function clearStaleFile(cluster: Cluster): Promise<void> {
  const file = readPostmasterFile(cluster.folder);
  const deadline = Date.now() + LEAVING_MS;
  while (postgresProcessesOf(cluster.folder).length > 0) {
    if (Date.now() > deadline) {
      throw new StartupFailure('database-busy', {
        ru: `В ${cluster.folder} ещё работает прежняя база данных: остановите её.`,
        en: `An earlier database still works in ${cluster.folder}: stop it.`,
      });
    }
    await sleep(POLL_MS);
  }
  if (file === null || isAlive(file.pid)) rmSync(postmasterPath(cluster.folder), { force: true });
}

/** Replaying the log may take as long as it likes, as long as it says so. */
async function answersSoon(cluster: Cluster, pid: number): Promise<boolean> {
  let deadline = Date.now() + SILENCE_MS;
  while (Date.now() < deadline && isPostgresOf(pid, cluster.folder)) {
    const answer = await knock(cluster);
    if (answer === 'ours') return true;
    if (answer === 'stranger') return false;
    if (answer === 'starting') deadline = Date.now() + SILENCE_MS;
    await sleep(POLL_MS);
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It left by itself in between.
  }
}
