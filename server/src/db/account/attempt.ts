import { inArray, lte, sql } from 'drizzle-orm';
import type { Executor } from '../pool.ts';
import { attempt } from '../tables/account.ts';

/**
 * Takes one attempt from a budget; counted before the secret is looked at, so that parallel
 * guesses on any number of nodes cannot outrun the count.
 * @returns null when the attempt may be made, else the moment the budget is whole again
 */
export async function spendAttempt(
  db: Executor,
  budget: { key: string; limit: number; windowMs: number },
  now: Date,
): Promise<Date | null> {
  const fresh = new Date(now.getTime() + budget.windowMs);
  const over = sql`${attempt.resetsAt} <= ${now.toISOString()}`;
  const [row] = await db
    .insert(attempt)
    .values({ key: budget.key, spent: 1, resetsAt: fresh })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        spent: sql`case when ${over} then 1 else least(${attempt.spent} + 1, ${budget.limit + 1}) end`,
        resetsAt: sql`case when ${over} then excluded.resets_at else ${attempt.resetsAt} end`,
      },
    })
    .returning();
  return row === undefined || row.spent <= budget.limit ? null : row.resetsAt;
}

/** Gives an attempt back: the secret was right. */
export async function refundAttempts(db: Executor, keys: readonly string[]): Promise<void> {
  await db
    .update(attempt)
    .set({ spent: sql`greatest(${attempt.spent} - 1, 0)` })
    .where(inArray(attempt.key, [...keys]));
}

export async function dropOldAttempts(db: Executor, now: Date): Promise<void> {
  await db.delete(attempt).where(lte(attempt.resetsAt, now));
}
