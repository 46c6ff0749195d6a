import { migrate, readMigrations } from '@kaskad/server/db/migrate.ts';
import { sqlState } from '@kaskad/server/db/pool.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

const [cascade, project] = [crypto.randomUUID(), crypto.randomUUID()];

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await emptyDatabase();
  client = new pg.Client(database.connection);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const before = ({ name }: { name: string }) => name < '0011';

/** A project whose sprint 0 is closed by override, 1 is in review and 2 is planned by override. */
const sprints = `
  insert into cascade_head (cascade_id) values ('${cascade}');
  insert into project (cascade_id, id, title, mode, phase, rank, visibility, planned_sprints, created_at)
    values ('${cascade}', '${project}', 'Школа', 'sprints', 'running', 'a', 'organisation', 5, now());
  insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    values ('${cascade}', gen_random_uuid(), '${project}', 0, 'planning', now(), '{}');
  insert into override (cascade_id, id, project_id, sprint_id, rule, passed_code, reason, by, at)
    select cascade_id, gen_random_uuid(), project_id, id, 'close', 'retro-unsigned', '-', gen_random_uuid(), now() from sprint;
  update sprint set status = 'active', started_at = now();
  update sprint set status = 'review';
  update sprint set status = 'closed', closed_at = now(), close_override_id = (select id from override);
  insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    values ('${cascade}', gen_random_uuid(), '${project}', 1, 'planning', now(), '{}');
  update sprint set status = 'active', started_at = now() where number = 1;
  update sprint set status = 'review' where number = 1;
  insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids, plan_override_id)
    select '${cascade}', gen_random_uuid(), '${project}', 2, 'planning', now(), '{}', id from override`;

test('F25 a database with sprints in every status takes the other modes, and keeps its gate', async () => {
  const all = readMigrations();
  await migrate(client, all.filter(before));
  await client.query(sprints);
  expect(await migrate(client, all)).toContain('0011_open_other_modes.sql');
  const { rows } = await client.query('select mode, number, status from sprint order by number');
  expect(rows).toEqual([
    { mode: 'sprints', number: 0, status: 'closed' },
    { mode: 'sprints', number: 1, status: 'review' },
    { mode: 'sprints', number: 2, status: 'planning' },
  ]);
  const refused = (sql: string) =>
    expect(client.query(sql).catch(sqlState)).resolves.toMatch(/^23/);
  await refused(`insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids)
    values ('${cascade}', gen_random_uuid(), '${project}', 3, 'planning', now(), '{}')`);
  await refused("update sprint set status = 'active', started_at = now() where number = 2");
  await refused("update sprint set goal = 'Иная' where number = 0");
  await refused("update sprint set mode = 'cohort' where number = 1");
  await refused("update project set mode = 'cohort'");
});
