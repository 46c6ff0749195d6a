import { readPostmasterFile } from '@kaskad/server/db/embedded/postmaster-file.ts';

/** Kills the PostgreSQL of a cluster without warning. @throws when none runs there */
export function killPostmaster(cluster: string): void {
  const file = readPostmasterFile(cluster);
  if (file === null) throw new Error(`no PostgreSQL runs in ${cluster}`);
  process.kill(file.pid, 'SIGKILL');
}
