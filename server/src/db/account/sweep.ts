import { lte, sql } from 'drizzle-orm';
import type { Executor } from '../pool.ts';
import { oneTimeLink, session } from '../tables/account.ts';
import { dropOldAttempts } from './attempt.ts';

/** Removes what has run out. Nothing relies on it: every term is honoured when it is read. */
export async function sweepAccounts(db: Executor, now: Date): Promise<void> {
  await db.delete(session).where(lte(session.expiresAt, now));
  await db
    .delete(oneTimeLink)
    .where(lte(oneTimeLink.expiresAt, sql`${now.toISOString()}::timestamptz - interval '1 day'`));
  await dropOldAttempts(db, now);
}
