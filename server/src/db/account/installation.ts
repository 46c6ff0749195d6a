import type { Database, Executor } from '../pool.ts';
import { member } from '../tables/membership.ts';

/** Nobody is a member of anything yet: the installation waits for its first director. */
export async function isInstallationEmpty(db: Executor): Promise<boolean> {
  const found = await db.select({ id: member.id }).from(member).limit(1);
  return found.length === 0;
}

/**
 * Runs `work` while no other node founds anything; refuses at once when one already does.
 * @returns null when somebody else is at it
 */
export async function aloneOnInstallation<T>(
  { pool }: Database,
  work: () => Promise<T>,
): Promise<T | null> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1) as held',
      [installationLock],
    );
    return rows[0]?.held === true ? await work() : null;
  } finally {
    // Ending the connection frees the lock, whatever state either is in.
    client.release(true);
  }
}

// An arbitrary number that nothing else in the product locks.
const installationLock = 4_300_001;
