import type { OrganisationRole } from '@kaskad/shared/domain/member/member.ts';
import { and, eq, inArray, isNull, lt, notExists } from '../drizzle.ts';
import type { Executor } from '../pool.ts';
import { person } from '../tables/account.ts';
import { cascade, member } from '../tables/membership.ts';

export type PersonRow = Readonly<typeof person.$inferSelect>;

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
  const membership = db.select({ id: member.id }).from(member).where(eq(member.id, person.id));
  await db
    .delete(person)
    .where(and(eq(person.email, email), lt(person.createdAt, madeBefore), notExists(membership)));
}

export async function readPerson(db: Executor, id: string): Promise<PersonRow | null> {
  const found = await db.select().from(person).where(eq(person.id, id));
  return found[0] ?? null;
}

/** Everyone who is or was a member of the cascade. */
export async function peopleOf(db: Executor, cascadeId: string): Promise<PersonRow[]> {
  const members = db.select({ id: member.id }).from(member).where(eq(member.cascadeId, cascadeId));
  return await db
    .select()
    .from(person)
    .where(inArray(person.id, members))
    .orderBy(person.name, person.id);
}

/** The ids of the cascades in which the person is an active member. */
export async function cascadesOf(db: Executor, personId: string): Promise<string[]> {
  const found = await db
    .select({ id: member.cascadeId })
    .from(member)
    .where(and(eq(member.id, personId), isNull(member.deactivatedAt)));
  return found.map((row) => row.id);
}

export type Membership = {
  readonly id: string;
  readonly role: OrganisationRole;
  readonly organisation: string;
  readonly programme: string;
};

/** Titles of the cascades a person belongs to, with their role in each. */
export async function membershipsOf(db: Executor, personId: string): Promise<Membership[]> {
  return await db
    .select({
      id: cascade.id,
      role: member.role,
      organisation: cascade.organisationName,
      programme: cascade.programmeTitle,
    })
    .from(member)
    .innerJoin(cascade, eq(cascade.id, member.cascadeId))
    .where(and(eq(member.id, personId), isNull(member.deactivatedAt)))
    .orderBy(cascade.organisationName, cascade.id);
}
