import { sqlState } from '@kaskad/server/db/pool.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  for (const mode of ['cyclogram', 'cohort'] as const) await bringToOverlap(mode);
});
afterAll(() => app.stop());

/**
 * A project of a mode with three periods: the first is signed and waits for its close, the second has a decision of it
 * unanswered and is signed as well, the third runs, and a fourth is planned. A card of the first comes again.
 */
async function bringToOverlap(mode: 'cyclogram' | 'cohort'): Promise<void> {
  const { must, people } = centre;
  const id = (name: string) => centre.id(`${mode} ${name}`);
  const projectId = id('project');
  const project = { projectId, title: 'Школа', mode, phase: 'running', before: null };
  await must('director', 'project.create', { ...project, leadId: people.lead.id });
  await must('director', 'project.create', {
    ...{ ...project, projectId: id('free project'), leadId: people.lead.id },
  });
  const first = mode === 'cyclogram' ? 2021 : 1;
  for (const [index, name] of ['first', 'second', 'third', 'fourth'].entries()) {
    const sprintId = id(name);
    const number = first + index;
    const year = { projectId, sprintId, number, repeat: [], take: [] };
    if (mode === 'cyclogram') await must('lead', 'year.roll-over', year);
    else await must('lead', 'sprint.plan', { projectId, sprintId, number });
    const dates = { startsOn: '2022-09-01', endsOn: '2023-08-31' };
    await must('lead', 'sprint.edit', { sprintId, goal: 'Цель', ...dates });
    const card = { cardId: id(`${name} card`), projectId, kind: 'event', title: 'Слёт' };
    await must('lead', 'card.add', { ...card, sprintId });
    if (name === 'fourth') continue;
    if (name === 'second') {
      const copy = { cardId: id('first card'), newId: id('copy'), sprintId };
      await must('lead', 'card.repeat', copy);
    }
    await must('lead', 'sprint.start', { sprintId });
    if (name === 'third') continue;
    await must('lead', 'sprint.review', { sprintId });
  }
  for (const name of ['first', 'second']) {
    const sprintId = id(name);
    await must('lead', 'retro.write', { sprintId, field: 'wentWell', body: 'Слова' });
    const seen = { ownerId: people.lead.id, evidence: 'Видно всем' };
    const decisionId = id(`${name} decision`);
    await must('lead', 'decision.add', { decisionId, sprintId, body: 'Решение', ...seen });
    if (name === 'second')
      await must('lead', 'decision.judge', {
        ...{ decisionId: id('first decision'), sprintId, result: 'not-done', comment: null },
      });
    await must('lead', 'retro.sign', { sprintId });
  }
  for (const name of ['first card', 'second card', 'copy'])
    await must('lead', 'card.cancel', { cardId: id(name), reason: 'Не успели' });
}

const newPeriod = (number: string, status = 'planning') =>
  `insert into sprint (cascade_id, id, project_id, number, mode, status, started_at, planned_at, promised_card_ids)
   values ($1, gen_random_uuid(), $2, ${number}, 'sprints', '${status}', ${status === 'planning' ? 'null' : 'now()'}, now(), '{}')`;
const close = `update sprint set status = 'closed', closed_at = now() where cascade_id = $1 and id = $2`;
const newAnswer = `insert into answer (cascade_id, id, project_id, decision_id, sprint_id, kind, reason, at)
  values ($1, gen_random_uuid(), $2, $3, $4, 'declined', '-', now())`;

/** What no program may do: the statement, and the rows of a mode that it speaks of. */
const wrongs: readonly [what: string, sql: string, ...names: string[]][] = [
  ['a second period of a number', newPeriod('2022'), 'project'],
  ['a period after a plan', newPeriod('(select max(number) + 1 from sprint)'), 'project'],
  ['a hole between periods', newPeriod('(select max(number) + 2 from sprint)'), 'project'],
  ['a first period that is under way', newPeriod('2022', 'active'), 'free project'],
  ['a zeroth period', newPeriod('0'), 'free project'],
  [
    'a mode that is not the project’s',
    "update sprint set mode = 'sprints' where cascade_id = $1 and id = $2",
    'third',
  ],
  [
    'a project that leaves its periods behind',
    "update project set mode = 'sprints' where cascade_id = $1 and id = $2",
    'project',
  ],
  [
    'two periods under way',
    "update sprint set status = 'active', started_at = now() where cascade_id = $1 and id = $2",
    'fourth',
  ],
  [
    'two periods under way, the earlier resumed',
    "update sprint set status = 'active', retro_signed_at = null, retro_signed_by = null where cascade_id = $1 and id = $2",
    'first',
  ],
  ['a period closed before the one before it', close, 'second'],
  [
    'a card in a period in review',
    'update card set sprint_id = $2 where cascade_id = $1 and id = $3',
    'second',
    'third card',
  ],
  [
    'a repeat of a card of another project',
    'update card set previous_id = (select id from card where cascade_id = $1 and project_id <> $2 limit 1) where cascade_id = $1 and id = $3',
    'project',
    'copy',
  ],
  [
    'a repeat of nothing',
    'update card set previous_id = $2 where cascade_id = $1 and id = $3',
    'nothing',
    'copy',
  ],
  [
    'a decision added to a signed retrospective',
    `insert into decision (cascade_id, id, project_id, sprint_id, body, rank, created_at)
     values ($1, gen_random_uuid(), $2, $3, '-', 'bzz', now())`,
    'project',
    'second',
  ],
  [
    'a signed decision rewritten',
    "update decision set body = '-' where cascade_id = $1 and id = $2",
    'second decision',
  ],
];

/** The same once the first period is closed. */
const wrongsOfClosed: typeof wrongs = [
  ['a period closed over a decision that waits', close, 'second'],
  ['an answer in a closed period', newAnswer, 'project', 'first decision', 'first'],
  [
    'a decision of a closed period taken away',
    'delete from decision where cascade_id = $1 and id = $2',
    'first decision',
  ],
];

const everyMode = (list: typeof wrongs) =>
  (['cyclogram', 'cohort'] as const).flatMap((mode) =>
    list.map(([what, sql, ...names]) => [mode, what, sql, names] as const),
  );

test.each(everyMode(wrongs))('F15 %s by raw SQL: %s', async (mode, _what, sql, names) => {
  await expectRefused(mode, sql, names);
});

test.each(['cyclogram', 'cohort'])('F15 %s: by raw SQL the first period closes', async (mode) => {
  const { rowCount } = await app.database.pool.query(close, idsOf(mode, ['first']));
  expect(rowCount).toBe(1);
});

test.each(everyMode(wrongsOfClosed))(
  'F15 %s by raw SQL over a closed period: %s',
  async (mode, _what, sql, names) => {
    await expectRefused(mode, sql, names, /^23001$/);
  },
);

test.each(['cyclogram', 'cohort'])(
  'F15 %s: a late answer is taken while its period is open, and then it closes',
  async (mode) => {
    const names = ['project', 'first decision', 'second'];
    const query = (sql: string, ...rows: string[]) =>
      app.database.pool.query(sql, idsOf(mode, rows));
    expect((await query(newAnswer, ...names)).rowCount).toBe(1);
    expect((await query(close, 'second')).rowCount).toBe(1);
    await expectRefused(
      mode,
      'delete from answer where cascade_id = $1 and sprint_id = $2',
      ['second'],
      /^23001$/,
    );
  },
);

function idsOf(mode: string, names: readonly string[]): string[] {
  return [centre.cascadeId, ...names.map((name) => centre.id(`${mode} ${name}`))];
}

async function expectRefused(
  mode: string,
  sql: string,
  names: readonly string[],
  code = /^23\w{3}$/,
): Promise<void> {
  const before = await tableHashes(app.database);
  const refusal = await app.database.pool.query(sql, idsOf(mode, names)).then(
    ({ rowCount }) => `${rowCount} rows written`,
    (error: unknown) => sqlState(error),
  );
  expect(refusal).toMatch(code);
  expect(await tableHashes(app.database)).toEqual(before);
}
