import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running (or killed) PostgreSQL wrote about itself into its data folder. */
export type PostmasterFile = { pid: number; port: number; socketFolder: string | null };

export function postmasterPath(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** @returns null when there is no such file, or one cut short by a crash */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    return parsePostmasterFile(readFileSync(postmasterPath(cluster), 'utf8'));
  } catch {
    return null;
  }
}

/** Lines: process, data folder, start time, port, socket folder, address, memory key, status. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid === 0 || !Number.isInteger(port) || port === 0) return null;
  return { pid, port, socketFolder: lines[4] || null };
}
