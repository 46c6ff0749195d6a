import type pg from 'pg';
import type { Database } from './pool.ts';

/**
 * Commits when `work` resolves and rolls back when it throws; a connection that failed is not used again.
 * What `work` hands to `last` was sent but need not be awaited by it: the commit follows on its heels, in the same
 * journey to the database, and is a rollback there when one of them fails.
 */
export async function inTransaction<T>(
  { pool }: Pick<Database, 'pool'>,
  work: (client: pg.PoolClient, last: (sent: Promise<unknown>) => void) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const sent: Promise<unknown>[] = [];
  // Sent without waiting: when the connection breaks, all of them fail and the first that is awaited tells.
  const send = (statement: Promise<unknown>) => {
    statement.catch(() => undefined);
    sent.push(statement);
  };
  try {
    send(client.query('begin'));
    const result = await work(client, send);
    const committed = client.query('commit');
    send(committed);
    await Promise.all(sent);
    const { command } = await committed;
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
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
