import { sqlState } from '@kaskad/server/db/pool.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
});
afterAll(() => app.stop());

const newSprint = `insert into sprint (cascade_id, id, project_id, number, status, started_at, planned_at, promised_card_ids)
  values ($1, gen_random_uuid(), $2,`;
const close = `update sprint set status = 'closed', closed_at = now() where cascade_id = $1 and id = $2`;

/** What no program may do, whatever it thinks it knows: the statement, and the row it speaks of by its name. */
const wrongs: readonly [string, string, ...string[]][] = [
  [
    'a second sprint beside an open one',
    `${newSprint} 1, 'planning', null, now(), '{}')`,
    'active',
  ],
  [
    'a sprint after one that is not there',
    `${newSprint} 3, 'planning', null, now(), '{}')`,
    'sprints',
  ],
  ['a sprint that begins as active', `${newSprint} 0, 'active', now(), now(), '{}')`, 'sprints'],
  [
    'a sprint where the mode knows none',
    `${newSprint} 0, 'planning', null, now(), '{}')`,
    'cyclogram',
  ],
  ['a sprint closed over unfinished cards', close, 'signed sprint'],
  [
    'a sprint closed without a signed retrospective',
    `with settled as (update card set cancelled_at = now(), cancel_reason = '-'
       where cascade_id = $1 and sprint_id = $2) ${close}`,
    'review sprint',
  ],
  ['a sprint that jumps over its review', close, 'active sprint'],
  [
    'a sprint that is deleted',
    'delete from sprint where cascade_id = $1 and id = $2',
    'planning sprint',
  ],
  [
    'a card put into a sprint in review',
    'update card set sprint_id = $2 where cascade_id = $1 and id = $3',
    'review sprint',
    'review idea',
  ],
  [
    'an idea with a person responsible',
    'update card set responsible = array[$2]::uuid[] where cascade_id = $1 and id = $2',
    'active idea',
  ],
  [
    'a card in a column of another project',
    'update card set column_id = (select id from board_column where cascade_id = $1 and project_id = $2 limit 1) where cascade_id = $1 and id = $3',
    'cyclogram',
    'active card',
  ],
  [
    'a stage of another project',
    `update card set stage_id = (select id from card where cascade_id = $1 and project_id <> $2 limit 1) where cascade_id = $1 and id = $3`,
    'active',
    'active card',
  ],
  [
    'a card that changes its project',
    'update card set project_id = $2 where cascade_id = $1 and id = $3',
    'cyclogram',
    'active card',
  ],
  [
    'a rank that does not sort',
    "update card set rank = 'я' where cascade_id = $1 and id = $2",
    'active card',
  ],
  [
    'the first entry of no cascade',
    `insert into entry (cascade_id, seq, command_id, name, actor_id, at, args_hash, changes)
     select gen_random_uuid(), 1, gen_random_uuid(), 'cascade.found', gen_random_uuid(), now(), '', '[]' where $1::uuid is not null`,
  ],
  [
    'a frozen promise rewritten',
    "update record set body = '' where cascade_id = $1 and sprint_id = $2",
    'active sprint',
  ],
  ['an entry rewritten', "update entry set name = 'card.add' where cascade_id = $1 and seq = 1"],
  ['an entry taken away', 'delete from entry where cascade_id = $1 and seq = 1'],
  [
    'an entry after a gap',
    `insert into entry (cascade_id, seq, command_id, name, actor_id, at, args_hash, changes)
     select $1, max(seq) + 2, gen_random_uuid(), 'card.add', gen_random_uuid(), now(), '', '[]' from entry where cascade_id = $1`,
  ],
];

test.each(wrongs)('M03 raw SQL is refused: %s', async (_title, sql, ...names) => {
  const before = await tableHashes(app.database);
  const values = [centre.cascadeId, ...names.map((name) => centre.id(name))];
  const refusal = await app.database.pool.query(sql, values).then(
    (done) => `${done.rowCount} rows written`,
    (error: unknown) => sqlState(error),
  );
  expect(refusal).toMatch(/^23\w{3}$/);
  expect(await tableHashes(app.database)).toEqual(before);
});
