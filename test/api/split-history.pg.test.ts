import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import { expect, test } from 'vitest';
import { buildCentre } from '../support/centre.ts';
import { startTestApp } from '../support/test-app.ts';

test('the history of a split card names the card in which the rest goes on', async () => {
  const app = await startTestApp();
  const centre = await buildCentre(app);
  const { must, id, people, sprints: projectId, cascadeId } = centre;
  const [sprintId, cardId] = [id('sprint'), id('card')];
  for (const key of artefactKeys)
    await must('lead', 'project.fill-artefact', { projectId, key, body: 'Есть' });
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 0 });
  await must('lead', 'sprint.edit', {
    sprintId,
    goal: 'Проба',
    startsOn: '2026-09-01',
    endsOn: '2026-10-01',
  });
  await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Семинар', sprintId });
  await must('lead', 'sprint.start', { sprintId });
  await must('lead', 'sprint.review', { sprintId });
  for (const field of ['wentWell', 'hindered', 'tryNext'])
    await must('lead', 'retro.write', { sprintId, field, body: 'Слова' });
  await must('lead', 'decision.add', {
    decisionId: id('decision'),
    sprintId,
    body: 'Решение',
    ownerId: people.lead.id,
    evidence: 'Видно всем',
  });
  await must('lead', 'retro.sign', { sprintId });
  await must('lead', 'sprint.close', {
    sprintId,
    dispositions: [{ cardId, kind: 'split', reason: 'Не успели' }],
  });
  const browser = await centre.signedIn('member');
  const reply = await browser.get(`/api/cascades/${cascadeId}/cards/${cardId}/history`);
  const state = await centre.state();
  const rest = [...state.card.where('projectId', projectId)].find(
    (card) => card.splitFromId === cardId,
  );
  const added = reply
    .json()
    .entries.flatMap((entry: { changes: { op: string; row?: { id: string } }[] }) =>
      entry.changes
        .filter(({ op, row }) => op === 'add' && row?.id !== cardId)
        .map(({ row }) => row?.id),
    );
  expect(rest).toBeDefined();
  expect(added).toEqual([rest?.id]);
  await app.stop();
});
