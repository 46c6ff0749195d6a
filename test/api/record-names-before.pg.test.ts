import { migrate, readMigrations } from '@kaskad/server/db/migrate.ts';
import pg from 'pg';
import { expect, test } from 'vitest';
import { emptyDatabase } from '../support/database.ts';

const [cascade, project] = [crypto.randomUUID(), crypto.randomUUID()];
const [person, bystander] = [crypto.randomUUID(), crypto.randomUUID()];

/** A promise that names one of two people, as it was frozen before names stood beside records. */
const promise = `
  insert into cascade_head (cascade_id) values ('${cascade}');
  insert into project (cascade_id, id, title, mode, phase, rank, visibility, planned_sprints, created_at)
    values ('${cascade}', '${project}', 'Школа', 'sprints', 'running', 'a', 'organisation', 5, now());
  insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    values ('${cascade}', gen_random_uuid(), '${project}', 0, 'planning', now(), '{}');
  update sprint set status = 'active', started_at = now();
  insert into person (id, name, created_at)
    values ('${person}', 'Прежнее имя', now()), ('${bystander}', 'Никто', now());
  insert into member (cascade_id, id, role, added_at)
    values ('${cascade}', '${person}', 'staff', now()), ('${cascade}', '${bystander}', 'staff', now());
  insert into record (cascade_id, id, project_id, sprint_id, kind, body, frozen_at)
    select cascade_id, gen_random_uuid(), project_id, id, 'promise', '{"startedBy":"${person}"}', now() from sprint`;

test('F25 what was frozen before keeps the names of the day of the upgrade', async () => {
  const database = await emptyDatabase();
  const client = new pg.Client(database.connection);
  await client.connect();
  const all = readMigrations();
  await migrate(
    client,
    all.filter(({ name }) => name < '0011'),
  );
  await client.query(promise);
  await migrate(client, all);
  await client.query("update person set name = 'Новое имя'");
  const { rows } = await client.query('select person_id, name from record_person');
  expect(rows).toEqual([{ person_id: person, name: 'Прежнее имя' }]);
  await client.end();
  await database.drop();
});
