import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { stageContextOf } from './stage-context.ts';

test('a stage is read within its project and after the stage before it, not within its own days', () => {
  const centre = buildCentre();
  const projectId = centre.sprints;
  const [first, second] = [centre.id('first'), centre.id('second')];
  const stage = { projectId, kind: 'stage', title: 'Этап' };
  const days = (startsOn: string, endsOn: string) => ({ startsOn, endsOn, precision: 'day' });
  centre.must(centre.lead, 'project.edit', {
    projectId,
    startsOn: '2021-08-01',
    endsOn: '2024-08-31',
  });
  centre.must(centre.lead, 'card.add', {
    ...stage,
    cardId: first,
    ...days('2021-08-01', '2022-01-31'),
  });
  centre.must(centre.lead, 'card.add', {
    ...stage,
    cardId: second,
    ...days('2022-02-01', '2024-08-31'),
  });
  expect(stageContextOf(centre.state, { projectId, id: second })).toMatchObject({
    projectStart: '2021-08-01',
    projectEnd: '2024-08-31',
    stageStart: null,
    stageEnd: null,
    previousStageEnd: '2022-01-31',
  });
  expect(stageContextOf(centre.state, { projectId, id: null }).previousStageEnd).toBeNull();
});
