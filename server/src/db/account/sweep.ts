import type { Executor } from '../pool.ts';

/** Removes what has run out. Nothing relies on it: every term is honoured when it is read. */
export async function sweepAccounts(db: Executor, now: Date): Promise<void> {
  await db.query('delete from session where expires_at <= $1', [now]);
  await db.query(
    "delete from one_time_link where expires_at <= $1::timestamptz - interval '1 day'",
    [now],
  );
  await db.query('delete from attempt where resets_at <= $1', [now]);
}
