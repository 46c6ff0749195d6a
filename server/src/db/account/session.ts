import type { OrganisationRole } from '@kaskad/shared/domain/member/member.ts';
import { and, eq, isNull, ne, sql } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { person, session } from '../tables/account.ts';
import { member } from '../tables/membership.ts';

export type SessionRow = Readonly<typeof session.$inferSelect>;

/** A session with the standing of its person: active roles by cascade id. */
export type Standing = Omit<SessionRow, 'id' | 'tokenHash'> & {
  readonly sessionId: string;
  readonly roles: Readonly<Record<string, OrganisationRole>>;
};

/** Expired sessions are returned as well: judging the time is the caller's, by its own clock. */
export async function readStanding(db: Executor, tokenHash: string): Promise<Standing | null> {
  const roles = sql<Standing['roles']>`coalesce((
    select jsonb_object_agg(${member.cascadeId}, ${member.role}) from ${member}
    where ${member.id} = ${session.personId} and ${member.deactivatedAt} is null), '{}')`;
  const found = await db
    .select({
      sessionId: session.id,
      personId: session.personId,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
      roles,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.tokenHash, tokenHash), isNull(person.erasedAt)))
    .prepare('read-standing')
    .execute();
  return found[0] ?? null;
}

export async function addSession(db: Executor, row: SessionRow): Promise<void> {
  await db.insert(session).values(row);
}

export async function touchSession(
  db: Executor,
  id: string,
  { lastSeenAt, expiresAt }: { lastSeenAt: Date; expiresAt: Date },
): Promise<void> {
  await db.update(session).set({ lastSeenAt, expiresAt }).where(eq(session.id, id));
}

export async function endSession(db: Executor, id: string): Promise<void> {
  await db.delete(session).where(eq(session.id, id));
}

/** Ends the session a browser still carries when it signs in anew; the id, if there was one. */
export async function endSessionByToken(db: Executor, tokenHash: string): Promise<string | null> {
  const ended = await db
    .delete(session)
    .where(eq(session.tokenHash, tokenHash))
    .returning({ id: session.id });
  return ended[0]?.id ?? null;
}

/** Ends every session of a person, but for the one to be kept. */
export async function endSessionsOf(
  db: Executor,
  personId: string,
  keptId: string | null = null,
): Promise<void> {
  const others = keptId === null ? undefined : ne(session.id, keptId);
  await db.delete(session).where(and(eq(session.personId, personId), others));
}
