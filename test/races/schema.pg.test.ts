import { sqlState } from '@kaskad/server/db/pool.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;
let foreign: FullCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
  foreign = await buildFullCentre(app);
  const sprintId = centre.id('signed sprint');
  const dispositions = ['signed card', 'signed second'].map((name) => ({
    ...{ cardId: centre.id(name), kind: 'cancel', reason: 'Не успели' },
  }));
  await centre.must('lead', 'sprint.close', { sprintId, dispositions });
  const override = { reason: 'Ждать нельзя' };
  const args = { projectId: centre.id('active'), sprintId: centre.id('second sprint'), number: 1 };
  await centre.must('director', 'sprint.plan', { ...args, override });
  await centre.must('lead', 'decision.answer', {
    ...{ decisionId: centre.id('next decision'), sprintId: centre.id('next plan') },
    ...{ kind: 'card', cardId: centre.id('next card') },
  });
});
afterAll(() => app.stop());

const cardColumns = `cascade_id, id, kind, project_id, title, sprint_id, column_id, phase, rank,
  responsible, label_ids, checklist, carry_count, created_at, created_by`;

/** A copy of a card with one thing else: `what` replaces the column of that name. */
function copy(what: Readonly<Record<string, string>>): string {
  const values = cardColumns
    .split(',')
    .map((name) => name.trim())
    .map((name) => what[name] ?? (name === 'id' ? 'gen_random_uuid()' : name));
  return `insert into card (${cardColumns}) select ${values.join(', ')} from card where cascade_id = $1 and id = $2`;
}

function change(table: string, what: string): string {
  return `update ${table} set ${what} where cascade_id = $1 and id = $2`;
}

const rank = "'a0' || replace(gen_random_uuid()::text, '-', '') || 'V'";

/** Statement by rule: `$1` the cascade, `$2` a row of it, `$3` a row of another cascade. */
const wrongs: readonly [rule: string, sql: string, own: string, theirs?: string][] = [
  ['a closed sprint is not reopened', change('sprint', "status = 'review'"), 'signed sprint'],
  ['nor given another goal', change('sprint', "goal = 'Иная'"), 'signed sprint'],
  ['nor deleted', 'delete from sprint where cascade_id = $1 and id = $2', 'signed sprint'],
  ['a sprint keeps its number', change('sprint', 'number = 5'), 'active sprint'],
  ['and its project', change('sprint', 'project_id = gen_random_uuid()'), 'active sprint'],
  ['a card of a closed sprint stays', change('card', "title = 'Другое'"), 'signed card'],
  ['is not taken out', change('card', 'sprint_id = null'), 'signed card'],
  ['nor deleted', 'delete from card where cascade_id = $1 and id = $2', 'signed card'],
  ['no card is added to a closed sprint', copy({ rank }), 'signed card'],
  ['nor to one in review', copy({ rank }), 'review card'],
  [
    'no sprint is planned behind an open one, not even by override',
    `insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids, plan_override_id)
     select cascade_id, gen_random_uuid(), project_id, number + 1, 'planning', now(), '{}', plan_override_id
     from sprint where cascade_id = $1 and id = $2`,
    'second sprint',
  ],
  ['a stage is in no sprint', change('card', "kind = 'stage'"), 'review card'],
  ['an idea has no day', change('card', "starts_on = '2026-11-02'"), 'active idea'],
  ['no checklist', change('card', `checklist = '[{"id": "1"}]'`), 'active idea'],
  ['and does not begin with people', copy({ rank, responsible: 'array[id]' }), 'active idea'],
  ['a project with sprints keeps its mode', change('project', "mode = 'cohort'"), 'active'],
  ['people of ideas keep a mode away', change('project', "mode = 'sprints'"), 'cyclogram'],
  ['a card in a phase of another column', change('card', "phase = 'done'"), 'card'],
  ['two cards at one place', copy({}), 'second card'],
  ['a place of no digits', change('card', "rank = 'a-1'"), 'card'],
  ['a place too long', change('card', "rank = repeat('a', 65)"), 'card'],
  ['a place that is no number', change('card', "rank = '0a'"), 'card'],
  ['a place with a number cut short', change('card', "rank = 'b0'"), 'card'],
  ['a place with a nought at its end', change('card', "rank = 'a0V0'"), 'card'],
  ['a place before which there is none', change('card', "rank = 'A' || repeat('0', 26)"), 'card'],
  ['a project at no place', change('project', "rank = 'a'"), 'cyclogram'],
  [
    'an end before the start',
    change('project', "starts_on = '2026-02-02', ends_on = '2026-01-01'"),
    'cyclogram',
  ],
  ['a role that there is not', change('project_member', "role = 'director'"), 'cyclogram member'],
  ['an override rewritten', "update override set reason = 'Другая' where cascade_id = $1", ''],
  ['an override taken away', 'delete from override where cascade_id = $1', ''],
  ['a record taken away', 'delete from record where cascade_id = $1', ''],
  ['an entry rewritten', "update entry set changes = '[]' where cascade_id = $1", ''],
  [
    'a card that answers a decision is not cancelled',
    change('card', "cancelled_at = now(), cancel_reason = 'Нет заявок'"),
    'next card',
  ],
  ['a column of another cascade', change('card', 'column_id = $3'), 'card', 'column'],
  ['a stage of another cascade', change('card', 'stage_id = $3'), 'card', 'stage'],
  [
    'a sprint of another cascade',
    change('card', 'sprint_id = $3'),
    'planning idea',
    'planning sprint',
  ],
  ['a project of another cascade', change('label', 'project_id = $3'), 'label', 'cyclogram'],
  ['a goal of another cascade', change('goal', 'parent_id = $3'), 'goal', 'goal'],
  ['a link to another cascade', change('link', 'goal_id = $3'), 'card link', 'goal'],
  [
    'a guest from another cascade',
    change('participation', 'card_id = $3'),
    'participation',
    'card',
  ],
  ['a KPI of another cascade', change('kpi', 'goal_id = $3'), 'kpi', 'goal'],
  [
    'a decision of another cascade',
    change('decision', 'sprint_id = $3'),
    'review decision',
    'active sprint',
  ],
];

test.each(wrongs)('raw SQL: %s', async (_, sql, own, theirs) => {
  const ids = [own, theirs].map((name, i) => {
    const world = i === 0 ? centre : foreign;
    return name === undefined || name === '' ? [] : [world.id(name)];
  });
  const before = await tableHashes(app.database);
  const values = [centre.cascadeId, ...ids.flat()];
  if (own === 'cyclogram member') {
    const { rows } = await app.database.pool.query(
      'select id from project_member where cascade_id = $1 limit 1',
      [centre.cascadeId],
    );
    values[1] = rows[0].id;
  }
  const outcome = await app.database.pool.query(sql, values).then(
    ({ rowCount }) => `${rowCount} rows`,
    (error: unknown) => sqlState(error),
  );
  expect(outcome).toMatch(/^23\w{3}$/);
  expect(await tableHashes(app.database)).toEqual(before);
});

test('a description is found although it came in one statement with its card', async () => {
  const { runCommand } = app.app.live;
  const cardId = crypto.randomUUID();
  const { id: actor } = centre.people.lead;
  const send = (name: string, args: object) =>
    runCommand(centre.cascadeId, { id: crypto.randomUUID(), name, args }, actor);
  const card = { cardId, projectId: centre.cyclogram, kind: 'event', title: 'Встреча' };
  const answers = await Promise.all([
    send('card.add', card),
    send('card.describe', { cardId, body: 'Обсудим наставничество' }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const { rows } = await app.database.pool.query(
    `select title || description @@ plainto_tsquery('russian', 'наставничества встречи') as found
     from card_search where cascade_id = $1 and card_id = $2`,
    [centre.cascadeId, cardId],
  );
  expect(rows).toEqual([{ found: true }]);
});
