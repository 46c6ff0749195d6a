import type { Executor } from '../pool.ts';

export type PersonRow = {
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly erasedAt: Date | null;
};

const columns = 'id, name, position, email, created_at as "createdAt", erased_at as "erasedAt"';

export async function addPerson(db: Executor, row: PersonRow): Promise<void> {
  await db.query(
    `insert into person (id, name, position, email, created_at, erased_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [row.id, row.name, row.position, row.email, row.createdAt, row.erasedAt],
  );
}

export async function removePerson(db: Executor, id: string): Promise<void> {
  await db.query('delete from person where id = $1', [id]);
}

/**
 * A person made before `madeBefore` whom no cascade took in: the joining was cut short, and the
 * e-mail must be free for another try.
 */
export async function removeStray(db: Executor, email: string, madeBefore: Date): Promise<void> {
  await db.query(
    `delete from person p where p.email = $1 and p.created_at < $2
       and not exists (select 1 from member m where m.id = p.id)`,
    [email, madeBefore],
  );
}

export async function readPerson(db: Executor, id: string): Promise<PersonRow | null> {
  const { rows } = await db.query<PersonRow>(`select ${columns} from person where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Everyone who is or was a member of the cascade. */
export async function peopleOf(db: Executor, cascadeId: string): Promise<PersonRow[]> {
  const { rows } = await db.query<PersonRow>(
    `select ${columns} from person
     where id in (select m.id from member m where m.cascade_id = $1) order by name, id`,
    [cascadeId],
  );
  return rows;
}

/** The ids of the cascades in which the person is an active member. */
export async function cascadesOf(db: Executor, personId: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select cascade_id as id from member where id = $1 and deactivated_at is null',
    [personId],
  );
  return rows.map((row) => row.id);
}

export type Membership = {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly programme: string;
};

/** Titles of the cascades a person belongs to, with their role in each. */
export async function membershipsOf(db: Executor, personId: string): Promise<Membership[]> {
  const { rows } = await db.query<Membership>(
    `select c.id, m.role, c.organisation_name as organisation, c.programme_title as programme
     from member m join cascade c on c.id = m.cascade_id
     where m.id = $1 and m.deactivated_at is null
     order by c.organisation_name, c.id`,
    [personId],
  );
  return rows;
}
