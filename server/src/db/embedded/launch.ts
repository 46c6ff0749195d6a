import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupFailure } from '../startup-failure.ts';
import type { Cluster } from './cluster.ts';
import { folderFailure } from './failure.ts';
import { knock } from './knock.ts';
import { giveTo, postgresEnvironment } from './runner.ts';

const POLL_MS = 20;
/** After a crash the log is replayed first, which may take a while on a slow disk. */
const RECOVERY_MS = 120_000;

export interface Launch {
  /** Null when it gave up. */
  readonly pid: number | null;
  /** Its last words. */
  readonly said: string;
  /** Somebody ended it from outside, whatever it had said by then. */
  readonly killed: boolean;
}

/** Starts one PostgreSQL and waits until it answers or gives up. */
export async function launch(cluster: Cluster): Promise<Launch> {
  const logStart = logSize(cluster.logFile);
  const child = spawnPostgres(cluster);
  let failed: Error | null = null;
  child.once('error', (error) => {
    failed = error;
  });
  const deadline = Date.now() + RECOVERY_MS;
  while (Date.now() < deadline) {
    if (failed !== null) throw folderFailure(cluster.folder, failed);
    if (child.exitCode !== null || child.signalCode !== null) {
      const killed = child.signalCode === 'SIGKILL';
      return { pid: null, said: logSince(cluster.logFile, logStart), killed };
    }
    const answer = await knock(cluster);
    if (child.pid !== undefined && answer === 'ours') {
      child.unref();
      return { pid: child.pid, said: '', killed: false };
    }
    if (answer === 'stranger') {
      child.kill('SIGINT');
      throw wrongPassword(cluster.folder);
    }
    await sleep(POLL_MS);
  }
  child.kill('SIGQUIT');
  return { pid: null, said: logSince(cluster.logFile, logStart), killed: false };
}

function wrongPassword(folder: string): StartupFailure {
  return new StartupFailure('database-password', {
    ru: `Пароль базы данных ${folder} утерян или не тот: верните файл database-password из копии.`,
    en: `The password of the database ${folder} is lost or wrong: put the file database-password back from a copy.`,
  });
}

/** Detached, so that Ctrl+C in the terminal reaches the server first and the server stops this. */
function spawnPostgres(cluster: Cluster): ChildProcess {
  let log: number;
  try {
    log = openSync(cluster.logFile, 'a', 0o600);
  } catch (error) {
    throw folderFailure(cluster.logFile, error);
  }
  giveTo(cluster.runner, cluster.logFile);
  const args = Object.entries(settings(cluster)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    return spawn(cluster.binaries.postgres, ['-D', cluster.folder, ...args], {
      ...cluster.runner,
      cwd: cluster.folder,
      env: postgresEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/** Nobody outside the machine can connect, and the log holds no values of rows. */
function settings({ socketFolder, connection }: Cluster): Record<string, string> {
  return {
    port: String(connection.port),
    listen_addresses: socketFolder === null ? '127.0.0.1' : '',
    unix_socket_directories: socketFolder ?? '',
    unix_socket_permissions: '0700',
    max_connections: '100',
    timezone: 'UTC',
    jit: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  };
}

function logSize(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function logSince(path: string, start: number): string {
  try {
    return readFileSync(path).subarray(start).toString();
  } catch {
    return '';
  }
}
