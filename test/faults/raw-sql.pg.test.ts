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
const newAnswer = `insert into answer (cascade_id, id, project_id, decision_id, sprint_id, kind, reason, at)
  values ($1, gen_random_uuid(),`;
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
    'a draft beside a retrospective whose notes are shown',
    `insert into note_draft (cascade_id, id, project_id, sprint_id, person_id, body, is_signed)
     values ($1, $2, $3, $4, gen_random_uuid(), 'слово', false)`,
    ...['voting note', 'voting', 'voting sprint'],
  ],
  [
    'a vote before the voting',
    `insert into vote (cascade_id, id, project_id, sprint_id, note_id, person_id)
     values ($1, gen_random_uuid(), $2, $3, $4, gen_random_uuid())`,
    ...['writing', 'writing sprint', 'writing note'],
  ],
  [
    'a second vote of the same person for the same note',
    `insert into vote (cascade_id, id, project_id, sprint_id, note_id, person_id)
     select cascade_id, gen_random_uuid(), project_id, sprint_id, note_id, person_id from vote
     where cascade_id = $1 and note_id = $2`,
    'voting second note',
  ],
  [
    'a retrospective turned while drafts are unseen',
    "update retro set phase = 'grouping' where cascade_id = $1 and id = $2",
    'writing sprint',
  ],
  [
    'a retrospective turned while votes are unseen',
    "update retro set phase = 'discussing' where cascade_id = $1 and id = $2",
    'voting sprint',
  ],
  [
    'a note under itself',
    'update note set group_id = id where cascade_id = $1 and id = $2',
    'voting note',
  ],
  [
    'a note taken away from under others',
    'delete from note where cascade_id = $1 and id = $2',
    'voting note',
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
  [
    'a name rewritten that a promise was frozen with',
    `update record_person set name = '-' where cascade_id = $1
       and record_id = (select id from record where cascade_id = $1 and sprint_id = $2)`,
    'active sprint',
  ],
  [
    'a name taken away that a promise was frozen with',
    `delete from record_person where cascade_id = $1
       and record_id = (select id from record where cascade_id = $1 and sprint_id = $2)`,
    'active sprint',
  ],
  [
    'a name added to a promise afterwards',
    `insert into record_person (cascade_id, record_id, person_id, name)
     select r.cascade_id, r.id, m.id, '-' from record r join member m on m.cascade_id = r.cascade_id
     where r.cascade_id = $1 and r.sprint_id = $2
       and not exists (select from record_person p where p.record_id = r.id and p.person_id = m.id) limit 1`,
    'active sprint',
  ],
  ['an entry rewritten', "update entry set name = 'card.add' where cascade_id = $1 and seq = 1"],
  ['an entry taken away', 'delete from entry where cascade_id = $1 and seq = 1'],
  [
    'an entry after a gap',
    `insert into entry (cascade_id, seq, command_id, name, actor_id, at, args_hash, changes)
     select $1, max(seq) + 2, gen_random_uuid(), 'card.add', gen_random_uuid(), now(), '', '[]' from entry where cascade_id = $1`,
  ],
  [
    'a sprint that starts while a decision waits',
    `update sprint set status = 'active', started_at = now(), goal = '-', starts_on = '2027-01-11',
       ends_on = '2027-03-01' where cascade_id = $1 and id = $2`,
    'next plan',
  ],
  [
    'an answer in the plan of a sprint that runs',
    `${newAnswer} $2, $3, $4, 'declined', '-', now())`,
    'active',
    'next decision',
    'active sprint',
  ],
  [
    'a second answer of one plan to one decision',
    `${newAnswer} $2, $3, $4, 'declined', '-', now())`,
    'next',
    'next spare decision',
    'next plan',
  ],
  [
    'an answer that declines without a reason',
    `${newAnswer} $2, $3, $4, 'declined', null, now())`,
    'next',
    'next decision',
    'next plan',
  ],
  [
    'an answer by a card that names none',
    `${newAnswer} $2, $3, $4, 'card', null, now())`,
    'next',
    'next decision',
    'next plan',
  ],
  [
    'an answer in the plan of another project',
    `${newAnswer} $2, $3, $4, 'declined', '-', now())`,
    'planning',
    'next decision',
    'next plan',
  ],
  [
    'a decision with an answer taken away',
    'delete from decision where cascade_id = $1 and id = $2',
    'next spare decision',
  ],
  [
    'more days of a person than a sprint can have',
    'update capacity set days = 201 where cascade_id = $1 and sprint_id = $2',
    'next plan',
  ],
];

/** The same once the plan of the project `next` has become a promise. */
const wrongsOfPromise: typeof wrongs = [
  [
    'an answer of a promise rewritten',
    "update answer set reason = '-' where cascade_id = $1 and sprint_id = $2",
    'next plan',
  ],
  [
    'an answer of a promise taken away',
    'delete from answer where cascade_id = $1 and sprint_id = $2',
    'next plan',
  ],
  [
    'an answer of a promise moved to an open plan',
    'update answer set sprint_id = $2, project_id = $3 where cascade_id = $1 and sprint_id = $4',
    'planning sprint',
    'planning',
    'next plan',
  ],
  [
    'an answer added to a promise',
    `${newAnswer} $2, $3, $4, 'declined', '-', now())`,
    'next',
    'next third decision',
    'next plan',
  ],
];

test.each(wrongs)('M03 raw SQL is refused: %s', async (_title, sql, ...names) => {
  await expectRefused(sql, names);
});

test('M03 a sprint starts by raw SQL once every decision has its answer', async () => {
  const { cascadeId, id, must } = centre;
  const [decisionId, sprintId, cardId] = [id('next decision'), id('next plan'), id('next idea')];
  const dates = { startsOn: '2027-01-11', endsOn: '2027-03-01' };
  await must('lead', 'sprint.edit', { sprintId, goal: 'Цель', ...dates });
  await must('lead', 'card.put-in-sprint', { cardId, sprintId });
  await must('lead', 'decision.answer', { decisionId, sprintId, kind: 'card', cardId });
  const start = `update sprint set status = 'active', started_at = now(), promised_card_ids = array[$3]::uuid[]
    where cascade_id = $1 and id = $2`;
  const { rowCount } = await app.database.pool.query(start, [cascadeId, sprintId, cardId]);
  expect(rowCount).toBe(1);
});

test.each(wrongsOfPromise)('M03 raw SQL is refused: %s', async (_title, sql, ...names) => {
  await expectRefused(sql, names, /^23001$/);
});

async function expectRefused(
  sql: string,
  names: readonly string[],
  code = /^23\w{3}$/,
): Promise<void> {
  const before = await tableHashes(app.database);
  const values = [centre.cascadeId, ...names.map((name) => centre.id(name))];
  const refusal = await app.database.pool.query(sql, values).then(
    (done) => `${done.rowCount} rows written`,
    (error: unknown) => sqlState(error),
  );
  expect(refusal).toMatch(code);
  expect(await tableHashes(app.database)).toEqual(before);
}
