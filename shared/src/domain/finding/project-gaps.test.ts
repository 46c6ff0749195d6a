import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

test('a project with stages or goals and no event is found, a blank one is not', () => {
  const plan = buildPlans();
  expect(plan.found('project-without-events')).toEqual([]);
  plan.stage('Основной', null, null);
  expect(plan.found('project-without-events')).toHaveLength(1);
  plan.event('Семинар');
  expect(plan.found('project-without-events')).toEqual([]);
});

test('a plan whose targets are words alone cannot be measured', () => {
  const plan = buildPlans();
  expect(plan.found('project-without-measure')).toEqual([]);
  plan.event('Семинар');
  expect(plan.found('project-without-measure')).toMatchObject([{ params: { count: 0 } }]);
  plan.kpi('Всё стало лучше', { kind: 'text', value: null });
  expect(plan.titles('project-without-measure')).toEqual([['Всё стало лучше']]);
  plan.kpi('Создан банк практик', { kind: 'fact', value: null });
  expect(plan.found('project-without-measure')).toEqual([]);
});

test.each(['idea', 'finished', 'established'] as const)(
  'nothing is asked of a project in %s',
  (toPhase) => {
    const plan = buildPlans();
    plan.stage('Основной', null, null);
    plan.must(plan.director, 'project.move', { projectId: plan.projectId, toPhase, before: null });
    expect(plan.found('project-without-events')).toEqual([]);
    expect(plan.found('project-without-measure')).toEqual([]);
  },
);
