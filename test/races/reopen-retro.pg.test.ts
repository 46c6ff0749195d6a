import { sqlState } from '@kaskad/server/db/pool.ts';
import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const ROUNDS = 12;

let app: TestApp;
let other: Node;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildCentre(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** A project whose sprint 0 is closed and whose sprint 1 could start at once. */
async function readyProject(): Promise<{ closed: string; next: string; projectId: string }> {
  const [projectId, closed, next] = [1, 2, 3].map(() => crypto.randomUUID()) as [
    string,
    string,
    string,
  ];
  const { must, people } = centre;
  const lead = (name: string, args: object) => must('lead', name, args);
  const dates = { startsOn: '2026-11-01', endsOn: '2026-12-01' };
  const card = { projectId, kind: 'event', title: 'Семинар' };
  await must('director', 'project.create', {
    ...{ projectId, title: 'Гонка', mode: 'sprints', phase: 'running', before: null },
    leadId: people.lead.id,
  });
  await lead('sprint.plan', { projectId, sprintId: closed, number: 0 });
  await lead('sprint.edit', { sprintId: closed, goal: 'Цель', ...dates });
  const first = crypto.randomUUID();
  await lead('card.add', { ...card, cardId: first, sprintId: closed });
  for (const key of artefactKeys)
    await lead('project.fill-artefact', { projectId, key, body: 'Есть' });
  await lead('sprint.start', { sprintId: closed });
  await lead('sprint.review', { sprintId: closed });
  await lead('retro.write', { sprintId: closed, field: 'wentWell', body: 'Слова' });
  const decisionId = crypto.randomUUID();
  const decision = {
    sprintId: closed,
    body: 'Решение',
    ownerId: people.lead.id,
    evidence: 'Видно',
  };
  await lead('decision.add', { ...decision, decisionId });
  await lead('retro.sign', { sprintId: closed });
  const dispositions = [{ cardId: first, kind: 'carry', reason: 'Не успели' }];
  await lead('sprint.close', { sprintId: closed, dispositions });
  await lead('sprint.plan', { projectId, sprintId: next, number: 1 });
  await lead('sprint.edit', { sprintId: next, goal: 'Цель', ...dates });
  await lead('card.add', { ...card, cardId: crypto.randomUUID(), sprintId: next });
  const answer = { kind: 'declined', reason: 'Учтено' };
  await lead('decision.answer', { decisionId, sprintId: next, ...answer });
  return { closed, next, projectId };
}

async function bothOf({ closed, next }: { closed: string; next: string }) {
  const { rows } = await app.database.pool.query<{ open: boolean; status: string }>(
    `select r.open_again_at is not null as open, s.status from retro r, sprint s
     where r.cascade_id = $1 and s.cascade_id = $1 and r.id = $2 and s.id = $3`,
    [centre.cascadeId, closed, next],
  );
  return rows[0];
}

test('F15 of reopening and starting the next sprint on two nodes exactly one is carried out', async () => {
  const winners = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const project = await readyProject();
    const { closed, next } = project;
    const run = (node: 0 | 1, name: string, args: object) => {
      const { runCommand } = node === 0 ? app.app.live : other.app.live;
      const id = crypto.randomUUID();
      return runCommand(centre.cascadeId, { id, name, args }, centre.people.lead.id);
    };
    const node = (round % 2) as 0 | 1;
    const asked = [
      () => run(node, 'retro.reopen', { sprintId: closed, reason: 'Забыли' }),
      () => run(node === 0 ? 1 : 0, 'sprint.start', { sprintId: next }),
    ];
    const answers = await Promise.all(
      (round % 4 < 2 ? asked : asked.toReversed()).map((ask) => ask()),
    );
    const [reopened, started] = round % 4 < 2 ? answers : answers.toReversed();
    expect([reopened?.ok, started?.ok].filter(Boolean)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({
      refusal: { code: reopened?.ok ? 'previous-retro-reopened' : 'retro-followed' },
    });
    const open = reopened?.ok === true;
    expect(await bothOf(project)).toEqual({ open, status: open ? 'planning' : 'active' });
    winners.add(open ? 'reopened' : 'started');
  }
  expect(winners.size).toBe(2);
});

const reopen = `update retro set open_again_at = now(), reopened_at = now(), reopen_reason = 'Забыли'
  where cascade_id = $1 and id = $2`;
const start = `update sprint set status = 'active', started_at = now(),
  promised_card_ids = array(select id from card where cascade_id = $1 and sprint_id = $2) where cascade_id = $1 and id = $2`;

test('M03 raw SQL never has both: one of the two is refused, or both lose to each other', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const project = await readyProject();
    const outcomes = await Promise.allSettled([
      app.database.pool.query(reopen, [centre.cascadeId, project.closed]),
      app.database.pool.query(start, [centre.cascadeId, project.next]),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    expect(await bothOf(project)).not.toEqual({ open: true, status: 'active' });
  }
});

const again = `insert into record (cascade_id, id, project_id, sprint_id, kind, body, frozen_at) values ($1, gen_random_uuid(), $4,`;
/** What no program may do. `$2` is the closed sprint, `$3` the next one, `$4` their project, `$5` the lead. */
const wrongs = [
  [
    'words of a closed retrospective',
    `update retro set hindered = 'иначе' where cascade_id = $1 and id = $2`,
  ],
  [
    'a retrospective open again without a reason',
    'update retro set open_again_at = now(), reopen_reason = null where cascade_id = $1 and id = $2',
  ],
  [
    'a retrospective open again before its sprint is closed',
    `update retro set open_again_at = now(), reopen_reason = '-' where cascade_id = $1 and id = $3`,
  ],
  [
    'a decision of a closed retrospective',
    `update decision set body = 'иначе' where cascade_id = $1 and sprint_id = $2`,
  ],
  [
    'a signature once more without reopening',
    'update retro set signed_again_at = now(), signed_again_by = $5 where cascade_id = $1 and id = $2',
  ],
  ['a second outcome', `${again} $2, 'outcome', '{}', now())`],
  ['a second promise', `${again} $2, 'promise', '{}', now())`],
  [
    'the outcome rewritten',
    `update record set body = '{}' where cascade_id = $1 and sprint_id = $2 and kind = 'outcome'`,
  ],
] as const;
const wrongsWhileOpen = [
  ['a start beside it', start.replaceAll('$2', '$3')],
  [
    'a signature that is not frozen',
    'update retro set open_again_at = null, signed_again_at = now(), signed_again_by = $5 where cascade_id = $1 and id = $2',
  ],
  [
    'a close without a signature',
    'update retro set open_again_at = null where cascade_id = $1 and id = $2',
  ],
  [
    'a sprint after the next',
    `insert into sprint (cascade_id, id, project_id, number, status, planned_at, promised_card_ids) values ($1, gen_random_uuid(), $4, 1, 'planning', now(), '{}')`,
  ],
] as const;

test.each(wrongs)('M03 raw SQL is refused: %s', async (_what, sql) => {
  await expectRefused(await readyProject(), sql);
});

test.each(wrongsWhileOpen)(
  'M03 raw SQL is refused while it is open again: %s',
  async (_what, sql) => {
    const project = await readyProject();
    await centre.must('lead', 'retro.reopen', { sprintId: project.closed, reason: 'Забыли' });
    await expectRefused(project, sql);
  },
);

test('the records of both signatures are read side by side, the first one byte for byte as before', async () => {
  const { closed, next } = await readyProject();
  const browser = await centre.signedIn('observer');
  const url = `/api/cascades/${centre.cascadeId}/sprints/${closed}/records`;
  const before = (await (await centre.signedIn('lead')).get(url)).json().records;
  const { must } = centre;
  await must('lead', 'retro.reopen', { sprintId: closed, reason: 'Забыли' });
  await must('lead', 'retro.write', { sprintId: closed, field: 'hindered', body: 'Сроки' });
  await must('director', 'retro.sign', { sprintId: closed });
  const after = (await (await centre.signedIn('lead')).get(url)).json().records;
  expect(after.slice(0, 2)).toEqual(before);
  expect(after).toHaveLength(3);
  expect(after[2]).toMatchObject({
    kind: 'outcome-again',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(JSON.parse(after[2].body).retro.hindered).toBe('Сроки');
  expect(after[2].people.map(({ id }: { id: string }) => id)).toContain(centre.people.director.id);
  expect((await browser.get(url)).statusCode).toBe(404);
  await must('lead', 'sprint.start', { sprintId: next });
});

async function expectRefused(
  project: { closed: string; next: string; projectId: string },
  sql: string,
) {
  const before = await tableHashes(app.database);
  const { closed, next, projectId } = project;
  const all = [centre.cascadeId, closed, next, projectId, centre.people.lead.id];
  const used = [...new Set(sql.match(/\$\d/g))].sort();
  const text = sql.replace(/\$\d/g, (one) => `$${used.indexOf(one) + 1}`);
  const values = used.map((one) => all[Number(one.slice(1)) - 1]);
  const asked = app.database.pool.query(text, values);
  await expect(asked).rejects.toSatisfy((error) => /^23/.test(String(sqlState(error))));
  expect(await tableHashes(app.database)).toEqual(before);
}
