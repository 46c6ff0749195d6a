import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Executor } from '../pool.ts';
import { oneTimeLink, person } from '../tables/account.ts';

export type OneTimeLinkRow = typeof oneTimeLink.$inferSelect;

/** The newest link of a purpose is the only one: an older one found in a mailbox opens nothing. */
export async function addOneTimeLink(db: Executor, row: OneTimeLinkRow): Promise<void> {
  await db
    .delete(oneTimeLink)
    .where(and(eq(oneTimeLink.personId, row.personId), eq(oneTimeLink.purpose, row.purpose)));
  await db.insert(oneTimeLink).values(row);
}

/** The link and the name of its person while it still works; null for every other token. */
export async function readOneTimeLink(db: Executor, tokenHash: string, now: Date) {
  const found = await db
    .select({
      purpose: oneTimeLink.purpose,
      personId: oneTimeLink.personId,
      cascadeId: oneTimeLink.cascadeId,
      name: person.name,
    })
    .from(oneTimeLink)
    .innerJoin(person, eq(person.id, oneTimeLink.personId))
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), works(now), isNull(person.erasedAt)));
  return found[0] ?? null;
}

/** Marks a link as used: true for exactly one of any number of callers. */
export async function spendOneTimeLink(
  db: Executor,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const spent = await db
    .update(oneTimeLink)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), works(now)))
    .returning({ personId: oneTimeLink.personId });
  return spent.length === 1;
}

/** Links made before a password was changed must not undo the change. */
export async function dropOneTimeLinks(db: Executor, personId: string): Promise<void> {
  await db
    .delete(oneTimeLink)
    .where(and(eq(oneTimeLink.personId, personId), isNull(oneTimeLink.usedAt)));
}

function works(now: Date) {
  const stillMember = sql`exists (select 1 from member m where m.cascade_id = ${oneTimeLink.cascadeId}
    and m.id = ${oneTimeLink.personId} and m.deactivated_at is null)`;
  return and(
    isNull(oneTimeLink.usedAt),
    gt(oneTimeLink.expiresAt, now),
    or(isNull(oneTimeLink.cascadeId), stillMember),
  );
}
