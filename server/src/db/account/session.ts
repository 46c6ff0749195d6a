import { and, eq, ne, sql } from 'drizzle-orm';
import type { Executor } from '../pool.ts';
import { session } from '../tables/account.ts';

export type SessionRow = typeof session.$inferSelect;

/** A session with the standing of its person: active roles by cascade id. */
export type Standing = {
  readonly sessionId: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly roles: Readonly<Record<string, string>>;
};

/** Expired sessions are returned as well: judging the time is the caller's, by its own clock. */
export async function readStanding(db: Executor, tokenHash: string): Promise<Standing | null> {
  const { rows } = await db.execute<StandingRow>(sql`
    select s.id, s.person_id, s.created_at, s.last_seen_at, s.expires_at,
      coalesce((select jsonb_object_agg(m.cascade_id, m.role) from member m
        where m.id = s.person_id and m.deactivated_at is null), '{}') as roles
    from session s join person p on p.id = s.person_id
    where s.token_hash = ${tokenHash} and p.erased_at is null`);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    sessionId: row.id,
    personId: row.person_id,
    createdAt: new Date(row.created_at),
    lastSeenAt: new Date(row.last_seen_at),
    expiresAt: new Date(row.expires_at),
    roles: row.roles,
  };
}

export async function addSession(db: Executor, row: SessionRow): Promise<void> {
  await db.insert(session).values(row);
}

export async function touchSession(
  db: Executor,
  id: string,
  seen: { lastSeenAt: Date; expiresAt: Date },
): Promise<void> {
  await db.update(session).set(seen).where(eq(session.id, id));
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
  keptId?: string,
): Promise<void> {
  const kept = keptId === undefined ? undefined : ne(session.id, keptId);
  await db.delete(session).where(and(eq(session.personId, personId), kept));
}

type StandingRow = {
  id: string;
  person_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  roles: Record<string, string>;
};
