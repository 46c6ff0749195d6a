import { inArray, lte, sql } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { attempt } from '../tables/account.ts';

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
  const over = lte(attempt.resetsAt, now);
  const [row] = await db
    .insert(attempt)
    .values({ key, spent: 1, resetsAt: new Date(now.getTime() + windowMs) })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        spent: sql`case when ${over} then 1 else least(${attempt.spent} + 1, ${limit + 1}) end`,
        resetsAt: sql`case when ${over} then excluded.resets_at else ${attempt.resetsAt} end`,
      },
    })
    .returning({ spent: attempt.spent, resetsAt: attempt.resetsAt });
  return row === undefined || row.spent <= limit ? null : row.resetsAt;
}

/** Gives an attempt back: the secret was right. */
export async function refundAttempts(db: Executor, keys: readonly string[]): Promise<void> {
  await db
    .update(attempt)
    .set({ spent: sql`greatest(${attempt.spent} - 1, 0)` })
    .where(inArray(attempt.key, [...keys]));
}
