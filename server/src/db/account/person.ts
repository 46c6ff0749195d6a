import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Executor } from '../pool.ts';
import { credential, person } from '../tables/account.ts';

export type PersonRow = typeof person.$inferSelect;

export async function addPerson(db: Executor, row: PersonRow): Promise<void> {
  await db.insert(person).values(row);
}

export async function removePerson(db: Executor, id: string): Promise<void> {
  await db.delete(person).where(eq(person.id, id));
}

/**
 * A person made before `madeBefore` whom no cascade took in: the joining was cut short, and the
 * e-mail must be free for another try.
 */
export async function removeStray(db: Executor, email: string, madeBefore: Date): Promise<void> {
  await db.execute(sql`delete from person p
    where p.email = ${email} and p.created_at < ${madeBefore.toISOString()}
      and not exists (select 1 from member m where m.id = p.id)`);
}

export async function setPassword(
  db: Executor,
  row: typeof credential.$inferSelect,
): Promise<void> {
  const { passwordHash, changedAt } = row;
  await db
    .insert(credential)
    .values(row)
    .onConflictDoUpdate({ target: credential.personId, set: { passwordHash, changedAt } });
}

/** The password hash of whoever signs in with this e-mail; null when nobody can. */
export async function credentialByEmail(db: Executor, email: string) {
  const found = await db
    .select({ personId: person.id, passwordHash: credential.passwordHash })
    .from(person)
    .innerJoin(credential, eq(credential.personId, person.id))
    .where(and(eq(person.email, email), isNull(person.erasedAt)));
  return found[0] ?? null;
}

export async function passwordHashOf(db: Executor, personId: string): Promise<string | null> {
  const found = await db
    .select({ passwordHash: credential.passwordHash })
    .from(credential)
    .where(eq(credential.personId, personId));
  return found[0]?.passwordHash ?? null;
}

export async function readPerson(db: Executor, id: string): Promise<PersonRow | null> {
  const found = await db.select().from(person).where(eq(person.id, id));
  return found[0] ?? null;
}

/** Everyone who is or was a member of the cascade. */
export async function peopleOf(db: Executor, cascadeId: string): Promise<PersonRow[]> {
  const members = sql`${person.id} in (select id from member where cascade_id = ${cascadeId})`;
  return await db.select().from(person).where(members).orderBy(person.name, person.id);
}

/** The ids of the cascades in which the person is an active member. */
export async function cascadesOf(db: Executor, personId: string): Promise<string[]> {
  const { rows } = await db.execute<{ cascade_id: string }>(
    sql`select cascade_id from member where id = ${personId} and deactivated_at is null`,
  );
  return rows.map((row) => row.cascade_id);
}

/** Titles of the cascades a person belongs to, with their role in each. */
export async function membershipsOf(db: Executor, personId: string) {
  const { rows } = await db.execute<{
    id: string;
    role: string;
    organisation: string;
    programme: string;
  }>(sql`
    select c.id, m.role, c.organisation_name as organisation, c.programme_title as programme
    from member m join cascade c on c.id = m.cascade_id
    where m.id = ${personId} and m.deactivated_at is null
    order by c.organisation_name, c.id`);
  return rows;
}
