import type { LinkPurpose } from '@kaskad/shared/contract/account.ts';
import type { Executor } from '../pool.ts';

export type OneTimeLinkRow = {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly cascadeId: string | null;
  readonly issuedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** The newest link of a purpose is the only one: an older one found in a mailbox opens nothing. */
export async function addOneTimeLink(db: Executor, row: OneTimeLinkRow): Promise<void> {
  await db.query('delete from one_time_link where person_id = $1 and purpose = $2', [
    row.personId,
    row.purpose,
  ]);
  await db.query(
    `insert into one_time_link
       (token_hash, purpose, person_id, cascade_id, issued_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      row.tokenHash,
      row.purpose,
      row.personId,
      row.cascadeId,
      row.issuedBy,
      row.createdAt,
      row.expiresAt,
    ],
  );
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
  const { rows } = await db.query<WorkingLink>(
    `select l.purpose, l.person_id as "personId", p.name
     from one_time_link l join person p on p.id = l.person_id
     where l.token_hash = $1 and p.erased_at is null and ${works}`,
    [tokenHash, now],
  );
  return rows[0] ?? null;
}

/** Marks a link as used: true for exactly one of any number of callers. */
export async function spendOneTimeLink(
  db: Executor,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update one_time_link l set used_at = $2 where l.token_hash = $1 and ${works}`,
    [tokenHash, now],
  );
  return rowCount === 1;
}

/** Links made before a password was changed must not undo the change. */
export async function dropOneTimeLinks(db: Executor, personId: string): Promise<void> {
  await db.query('delete from one_time_link where person_id = $1 and used_at is null', [personId]);
}

const works = `l.used_at is null and l.expires_at > $2 and (l.cascade_id is null or exists (
  select 1 from member m
  where m.cascade_id = l.cascade_id and m.id = l.person_id and m.deactivated_at is null))`;
