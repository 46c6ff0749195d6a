import { and, eq, isNull } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { credential, person } from '../tables/account.ts';

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
export async function credentialByEmail(
  db: Executor,
  email: string,
): Promise<{ personId: string; passwordHash: string } | null> {
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
