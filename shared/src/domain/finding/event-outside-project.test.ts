import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'event-outside-project';

test('events before the project and after it are found', () => {
  const plan = buildPlans();
  plan.event('Форум', days('2021-03-01', '2021-03-31'));
  plan.event('Конференция', days('2024-11-01', '2024-11-02'));
  plan.event('Семинар', days('2022-03-01', '2022-03-31'));
  expect(plan.titles(rule)).toEqual([['Форум'], ['Конференция']]);
});

test('what leaves its stage as well is told there alone', () => {
  const plan = buildPlans();
  plan.stage('Основной', '2021-09-01', '2024-10-31');
  plan.event('Поздно', { ...days('2024-11-01', '2024-11-02'), stageId: plan.id('Основной') });
  expect(plan.titles(rule)).toEqual([]);
  expect(plan.titles('event-outside-stage')).toHaveLength(1);
});

test('a project without days has no outside', () => {
  const plan = buildPlans();
  plan.event('Форум', days('1999-03-01', '1999-03-31'));
  plan.must(plan.director, 'project.edit', {
    projectId: plan.projectId,
    startsOn: null,
    endsOn: null,
  });
  expect(plan.titles(rule)).toEqual([]);
});

test.each(['fit-into-project', 'stretch-project'] as const)('%s mends it', (code) => {
  const plan = buildPlans();
  plan.event('Лагерь', days('2024-10-20', '2024-11-05'));
  expect(plan.mend(rule, code)).toEqual([]);
});

function days(startsOn: string, endsOn: string) {
  return { startsOn, endsOn, precision: 'day' } as const;
}
