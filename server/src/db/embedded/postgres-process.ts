import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Is this process a PostgreSQL that works in this cluster? A number alone proves nothing: it may
 * have passed to another program since, or belong to a dead process nobody has buried.
 */
export function isPostgresOf(pid: number, cluster: string): boolean {
  return process.platform === 'linux' ? worksInCluster(pid, cluster) : looksLikePostgres(pid);
}

/** Every process of this cluster, the backends too; `[]` where the system does not tell. */
export function postgresProcessesOf(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => worksInCluster(pid, cluster));
}

/** PostgreSQL's working folder is its data folder; a dead process has none. */
function worksInCluster(pid: number, cluster: string): boolean {
  try {
    const program = basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === cluster && !isDead(pid);
  } catch {
    return false;
  }
}

function isDead(pid: number): boolean {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

function looksLikePostgres(pid: number): boolean {
  const asked =
    process.platform === 'win32'
      ? spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' })
      : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return /postgres/i.test(asked.stdout ?? '');
}
