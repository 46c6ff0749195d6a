import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFailure } from './failure.ts';

/** The cluster's random password, made once and kept in a file its owner alone can read. */
export function clusterPassword(home: string): string {
  const path = join(home, 'database-password');
  try {
    if (existsSync(path)) return readFileSync(path, 'utf8').trim();
    const password = randomBytes(32).toString('base64url');
    writeFileSync(path, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return password;
  } catch (error) {
    throw folderFailure(path, error);
  }
}
