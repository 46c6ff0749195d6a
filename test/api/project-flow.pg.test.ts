import { flowNow } from '@kaskad/shared/domain/card/phase-flow.ts';
import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
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

test('the flow of a project is what the journal says of its cards, in commands of one and of many', async () => {
  const { must, id, sprints: projectId } = centre;
  const sprintId = id('sprint');
  const cards = ['a', 'b', 'c'].map((name) => id(name));
  const [first = '', second = '', idea = ''] = cards;
  for (const key of artefactKeys)
    await must('lead', 'project.fill-artefact', { projectId, key, body: 'Есть' });
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 0 });
  await must('lead', 'sprint.edit', {
    sprintId,
    goal: 'Проба',
    startsOn: '2026-09-01',
    endsOn: '2026-10-01',
  });
  const before = await flow('lead');
  for (const [cardId, title] of [
    [first, 'Семинар'],
    [second, 'Форум'],
  ])
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title, sprintId });
  await must('lead', 'card.add', { cardId: idea, projectId, kind: 'event', title: 'Замысел' });
  await must('lead', 'sprint.start', { sprintId });
  const columns = [...(await centre.state()).column.where('projectId', projectId)];
  const columnOf = (phase: string) => columns.find((column) => column.phase === phase)?.id;
  for (const phase of ['preparing', 'running', 'preparing'])
    await must('lead', 'card.move', {
      cardId: first,
      boardProjectId: projectId,
      toColumnId: columnOf(phase),
      before: null,
    });

  const state = await centre.state();
  const project = state.project.get(projectId);
  const days = await flow('lead');
  expect(project && days.at(-1)?.counts).toEqual(
    project && flowNow(state.card.where('projectId', projectId), project),
  );
  const total = (counts: Record<string, number> = {}) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(total(days.at(-1)?.counts) - total(before.at(-1)?.counts)).toBe(2);
});

test('S02 who does not see a project is not told its flow, nor that there is one', async () => {
  const projectId = centre.id('other');
  await centre.must('director', 'project.create', {
    projectId,
    title: 'Не для всех',
    mode: 'cyclogram',
    phase: 'running',
    before: null,
    leadId: centre.people.lead.id,
  });
  const hidden = await read('observer', projectId);
  const none = await read('observer', crypto.randomUUID());
  expect([hidden.statusCode, none.statusCode]).toEqual([404, 404]);
  expect(hidden.json().code).toBe(none.json().code);
});

async function flow(who: 'lead'): Promise<{ day: string; counts: Record<string, number> }[]> {
  const reply = await read(who, centre.sprints);
  expect(reply.statusCode).toBe(200);
  return reply.json().days;
}

async function read(who: 'lead' | 'observer', projectId: string) {
  const browser = await centre.signedIn(who);
  return await browser.get(`/api/cascades/${centre.cascadeId}/projects/${projectId}/flow`);
}
