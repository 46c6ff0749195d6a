import type pg from 'pg';
import type { Database } from './pool.ts';

/** Commits when `work` resolves and rolls back when it throws; a connection that failed is not used again. */
export async function inTransaction<T>(
  { pool }: Pick<Database, 'pool'>,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const begun = client.query('begin');
    // Sent without waiting: when the connection breaks, whatever `work` asks fails as well and is what is told.
    begun.catch(() => undefined);
    const result = await work(client);
    await begun;
    await client.query('commit');
    return result;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    const rolledBack = await client.query('rollback').catch(() => null);
    if (rolledBack !== null) broken = undefined;
    throw error;
  } finally {
    client.release(broken);
  }
}
