import type { Executor } from '../pool.ts';

/**
 * Takes one attempt from a budget; counted before the secret is looked at, so that parallel
 * guesses on any number of nodes cannot outrun the count.
 * @returns null when the attempt may be made, else the moment the budget is whole again
 */
export async function spendAttempt(
  db: Executor,
  { key, limit, windowMs }: { key: string; limit: number; windowMs: number },
  now: Date,
): Promise<Date | null> {
  const { rows } = await db.query<{ spent: number; resetsAt: Date }>(
    `insert into attempt as a (key, spent, resets_at) values ($1, 1, $2)
     on conflict (key) do update set
       spent = case when a.resets_at <= $3 then 1 else least(a.spent + 1, $4) end,
       resets_at = case when a.resets_at <= $3 then excluded.resets_at else a.resets_at end
     returning spent, resets_at as "resetsAt"`,
    [key, new Date(now.getTime() + windowMs), now, limit + 1],
  );
  const row = rows[0];
  return row === undefined || row.spent <= limit ? null : row.resetsAt;
}

/** Gives an attempt back: the secret was right. */
export async function refundAttempts(db: Executor, keys: readonly string[]): Promise<void> {
  await db.query('update attempt set spent = greatest(spent - 1, 0) where key = any($1)', [keys]);
}
