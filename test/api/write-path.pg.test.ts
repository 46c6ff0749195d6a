import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
});
afterAll(() => app.stop());

test('a card is moved through HTTP, saved, journalled and numbered', async () => {
  const cardId = crypto.randomUUID();
  const projectId = centre.cyclogram;
  await centre.must('lead', 'card.add', {
    cardId,
    projectId,
    kind: 'event',
    title: 'Районный семинар',
  });
  const state = await centre.state();
  const columns = [...state.column.where('projectId', projectId)].sort((a, b) =>
    a.rank < b.rank ? -1 : 1,
  );
  const toColumnId = columns[2]?.id;
  const browser = await centre.signedIn('member');
  const id = crypto.randomUUID();
  const reply = await browser.post(`/api/cascades/${centre.cascadeId}/commands`, {
    id,
    name: 'card.move',
    args: { cardId, boardProjectId: projectId, toColumnId, before: null },
  });
  expect(reply.statusCode).toBe(200);
  const { rows } = await app.database.pool.query(
    'select column_id, phase from card where id = $1',
    [cardId],
  );
  expect(rows).toEqual([{ column_id: toColumnId, phase: 'running' }]);
  const journal = await app.database.pool.query(
    'select seq::int, actor_id from entry where command_id = $1',
    [id],
  );
  expect(journal.rows).toEqual([{ seq: reply.json().seq, actor_id: centre.people.member.id }]);
});

test('I03: the journal has no gap', async () => {
  const { rows } = await app.database.pool.query(
    'select max(seq)::int as last, count(*)::int as count from entry where cascade_id = $1',
    [centre.cascadeId],
  );
  expect(rows[0].last).toBe(rows[0].count);
});

test('F05: the same command fifty times in parallel has one effect and one answer', async () => {
  const cardId = crypto.randomUUID();
  const args = { cardId, projectId: centre.cyclogram, kind: 'event', title: 'Круглый стол' };
  const commandId = crypto.randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => centre.ask('lead', 'card.add', args, commandId)),
  );
  expect(new Set(answers.map((answer) => (answer.ok ? answer.seq : 'refused'))).size).toBe(1);
  const { rows } = await app.database.pool.query(
    'select count(*)::int as n from card where id = $1',
    [cardId],
  );
  expect(rows[0].n).toBe(1);
});
