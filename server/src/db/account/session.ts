import type { Executor } from '../pool.ts';

export type SessionRow = {
  readonly id: string;
  readonly tokenHash: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

/** A session with the standing of its person: active roles by cascade id. */
export type Standing = Omit<SessionRow, 'id' | 'tokenHash'> & {
  readonly sessionId: string;
  readonly roles: Readonly<Record<string, string>>;
};

/** Expired sessions are returned as well: judging the time is the caller's, by its own clock. */
export async function readStanding(db: Executor, tokenHash: string): Promise<Standing | null> {
  const { rows } = await db.query<Standing>({
    name: 'read-standing',
    text: `select s.id as "sessionId", s.person_id as "personId", s.created_at as "createdAt",
        s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
        coalesce((select jsonb_object_agg(m.cascade_id, m.role) from member m
          where m.id = s.person_id and m.deactivated_at is null), '{}') as roles
      from session s join person p on p.id = s.person_id
      where s.token_hash = $1 and p.erased_at is null`,
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

export async function addSession(db: Executor, row: SessionRow): Promise<void> {
  await db.query(
    `insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.tokenHash, row.personId, row.createdAt, row.lastSeenAt, row.expiresAt],
  );
}

export async function touchSession(
  db: Executor,
  id: string,
  { lastSeenAt, expiresAt }: { lastSeenAt: Date; expiresAt: Date },
): Promise<void> {
  await db.query('update session set last_seen_at = $2, expires_at = $3 where id = $1', [
    id,
    lastSeenAt,
    expiresAt,
  ]);
}

export async function endSession(db: Executor, id: string): Promise<void> {
  await db.query('delete from session where id = $1', [id]);
}

/** Ends the session a browser still carries when it signs in anew; the id, if there was one. */
export async function endSessionByToken(db: Executor, tokenHash: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    'delete from session where token_hash = $1 returning id',
    [tokenHash],
  );
  return rows[0]?.id ?? null;
}

/** Ends every session of a person, but for the one to be kept. */
export async function endSessionsOf(
  db: Executor,
  personId: string,
  keptId: string | null = null,
): Promise<void> {
  await db.query('delete from session where person_id = $1 and id is distinct from $2', [
    personId,
    keptId,
  ]);
}
