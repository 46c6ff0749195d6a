import type { Database } from './pool.ts';

/** Tells every listening node, this one included. Payloads stay under PostgreSQL's 8,000 bytes. */
export async function notify(database: Database, channel: string, payload: string): Promise<void> {
  await database.pool.query('select pg_notify($1, $2)', [channel, payload]);
}
