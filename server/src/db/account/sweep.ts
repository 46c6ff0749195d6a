import { lte } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { attempt, oneTimeLink, session } from '../tables/account.ts';

/** Removes what has run out. Nothing relies on it: every term is honoured when it is read. */
export async function sweepAccounts(db: Executor, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await db.delete(session).where(lte(session.expiresAt, now));
  await db.delete(oneTimeLink).where(lte(oneTimeLink.expiresAt, dayAgo));
  await db.delete(attempt).where(lte(attempt.resetsAt, now));
}
