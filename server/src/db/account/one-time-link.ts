import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';
import { and, eq, exists, gt, isNull, or } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { oneTimeLink, person } from '../tables/account.ts';
import { member } from '../tables/membership.ts';

export type OneTimeLinkRow = Omit<typeof oneTimeLink.$inferSelect, 'usedAt'>;

/** The newest link of a purpose is the only one: an older one found in a mailbox opens nothing. */
export async function addOneTimeLink(db: Executor, row: OneTimeLinkRow): Promise<void> {
  await db
    .delete(oneTimeLink)
    .where(and(eq(oneTimeLink.personId, row.personId), eq(oneTimeLink.purpose, row.purpose)));
  await db.insert(oneTimeLink).values(row);
}

export type WorkingLink = {
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly name: string;
};

/** The link and the name of its person while it still works; null for every other token. */
export async function readOneTimeLink(
  db: Executor,
  tokenHash: string,
  now: Date,
): Promise<WorkingLink | null> {
  const found = await db
    .select({ purpose: oneTimeLink.purpose, personId: oneTimeLink.personId, name: person.name })
    .from(oneTimeLink)
    .innerJoin(person, eq(person.id, oneTimeLink.personId))
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), isNull(person.erasedAt), works(db, now)));
  return found[0] ?? null;
}

/** Marks a link as used: true for exactly one of any number of callers. */
export async function spendOneTimeLink(
  db: Executor,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db
    .update(oneTimeLink)
    .set({ usedAt: now })
    .where(and(eq(oneTimeLink.tokenHash, tokenHash), works(db, now)));
  return rowCount === 1;
}

/** Links made before a password was changed must not undo the change. */
export async function dropOneTimeLinks(db: Executor, personId: string): Promise<void> {
  await db
    .delete(oneTimeLink)
    .where(and(eq(oneTimeLink.personId, personId), isNull(oneTimeLink.usedAt)));
}

function works(db: Executor, now: Date) {
  const active = db
    .select({ id: member.id })
    .from(member)
    .where(
      and(
        eq(member.cascadeId, oneTimeLink.cascadeId),
        eq(member.id, oneTimeLink.personId),
        isNull(member.deactivatedAt),
      ),
    );
  return and(
    isNull(oneTimeLink.usedAt),
    gt(oneTimeLink.expiresAt, now),
    or(isNull(oneTimeLink.cascadeId), exists(active)),
  );
}
