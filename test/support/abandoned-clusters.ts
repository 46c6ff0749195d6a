import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPostgresOf } from '@kaskad/server/db/embedded/postgres-process.ts';
import { readPostmasterFile } from '@kaskad/server/db/embedded/postmaster-file.ts';

/** The name goes on with the process that made the folder. */
export const TEST_CLUSTER_PREFIX = 'kaskad-test-';

/** A run that was killed leaves its PostgreSQL behind; the next run buries it. */
export function removeAbandonedClusters(): void {
  for (const name of readdirSync(tmpdir())) {
    const maker = new RegExp(`^${TEST_CLUSTER_PREFIX}(\\d+)-`).exec(name)?.[1];
    if (maker === undefined || isAlive(Number(maker))) continue;
    const folder = join(tmpdir(), name);
    for (const entry of readdirSync(folder)) stopPostgresIn(join(folder, entry));
    rmSync(folder, { recursive: true, force: true });
  }
}

function stopPostgresIn(cluster: string): void {
  const file = readPostmasterFile(cluster);
  if (file !== null && isPostgresOf(file.pid, cluster)) process.kill(file.pid, 'SIGQUIT');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
