import type { Executor } from '../pool.ts';

export async function setPassword(
  db: Executor,
  row: { readonly personId: string; readonly passwordHash: string; readonly changedAt: Date },
): Promise<void> {
  await db.query(
    `insert into credential (person_id, password_hash, changed_at) values ($1, $2, $3)
     on conflict (person_id) do update
       set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
    [row.personId, row.passwordHash, row.changedAt],
  );
}

/** The password hash of whoever signs in with this e-mail; null when nobody can. */
export async function credentialByEmail(
  db: Executor,
  email: string,
): Promise<{ personId: string; passwordHash: string } | null> {
  const { rows } = await db.query<{ personId: string; passwordHash: string }>(
    `select p.id as "personId", c.password_hash as "passwordHash"
     from person p join credential c on c.person_id = p.id
     where p.email = $1 and p.erased_at is null`,
    [email],
  );
  return rows[0] ?? null;
}

export async function passwordHashOf(db: Executor, personId: string): Promise<string | null> {
  const { rows } = await db.query<{ passwordHash: string }>(
    'select password_hash as "passwordHash" from credential where person_id = $1',
    [personId],
  );
  return rows[0]?.passwordHash ?? null;
}
