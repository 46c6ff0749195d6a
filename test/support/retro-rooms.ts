import { artefactKeys } from '@kaskad/shared/domain/project/project.ts';
import type { TestCentre } from './centre.ts';
import type { FullCentre } from './full-centre.ts';

/** Projects of a full centre whose retrospective has got somewhere. */
export const roomStages = ['writing', 'voting', 'judging', 'reopening'] as const;

/** Fills the rooms: notes that wait unseen, notes that wait for votes, a second retrospective over the first, a signature. */
export async function fillRooms(full: FullCentre): Promise<void> {
  const { must, id } = full;
  const write = (stage: string, name: string) =>
    must('director', 'note.write', {
      noteId: id(`${stage} ${name}`),
      sprintId: id(`${stage} sprint`),
      column: 0,
      body: `Заметка ${name}`,
    });
  for (const name of ['note', 'second note']) await write('writing', name);
  for (const name of ['note', 'second note', 'third note', 'spare note'])
    await write('voting', name);
  const sprintId = id('voting sprint');
  await must('lead', 'retro.turn', { sprintId, phase: 'grouping' });
  const under = { noteId: id('voting third note'), headId: id('voting note') };
  await must('lead', 'note.group', under);
  await must('lead', 'retro.turn', { sprintId, phase: 'voting' });
  await must('director', 'note.vote', { noteId: id('voting second note'), on: true });
  await must('lead', 'retro.sign', { sprintId: id('reopening sprint') });
  await bringToSecondReview(full);
}

/** The project `judging` closes its initial sprint and reviews the next one. */
async function bringToSecondReview({ must, id }: FullCentre): Promise<void> {
  const first = id('judging sprint');
  const sprintId = id('judging plan');
  const projectId = id('judging');
  await must('lead', 'retro.sign', { sprintId: first });
  const dispositions = ['judging card', 'judging second'].map((name) => ({
    cardId: id(name),
    kind: 'carry',
    reason: 'Не успели',
  }));
  await must('lead', 'sprint.close', { sprintId: first, dispositions });
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 1 });
  const dates = { startsOn: '2026-12-02', endsOn: '2026-12-30' };
  await must('lead', 'sprint.edit', { sprintId, goal: 'Следующий шаг', ...dates });
  await must('lead', 'card.put-in-sprint', { cardId: id('judging idea'), sprintId });
  for (const name of ['decision', 'spare decision'])
    await must('lead', 'decision.answer', {
      decisionId: id(`judging ${name}`),
      sprintId,
      kind: 'declined',
      reason: 'Решилось само',
    });
  await must('lead', 'sprint.start', { sprintId });
  await must('lead', 'sprint.review', { sprintId });
  await must('director', 'decision.judge', {
    decisionId: id('judging spare decision'),
    sprintId,
    result: 'not-done',
    comment: null,
  });
  await must('director', 'retro.acknowledge', { sprintId: id('reopening sprint'), body: null });
  await must('lead', 'retro.join', { sprintId });
}

/** Brings the initial sprint of the project `sprints` to its review, where its retrospective is open; the sprint's id. */
export async function openRetro({ must, id, sprints: projectId }: TestCentre): Promise<string> {
  const sprintId = id('sprint 0');
  await must('lead', 'sprint.plan', { projectId, sprintId, number: 0 });
  const dates = { startsOn: '2026-11-01', endsOn: '2026-12-01' };
  await must('lead', 'sprint.edit', { sprintId, goal: 'Общее видение', ...dates });
  const card = { cardId: id('work'), projectId, kind: 'event', title: 'Семинар', sprintId };
  await must('lead', 'card.add', card);
  for (const key of artefactKeys)
    await must('lead', 'project.fill-artefact', { projectId, key, body: 'Заполнено' });
  await must('lead', 'sprint.start', { sprintId });
  await must('lead', 'sprint.review', { sprintId });
  return sprintId;
}
