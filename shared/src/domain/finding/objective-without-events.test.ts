import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'objective-without-events';

test('an objective that no event serves is found once events serve others', () => {
  const plan = buildPlans();
  const served = plan.objective('Обмен опытом');
  plan.objective('Диагностика');
  plan.event('Семинар');
  expect(plan.titles(rule)).toEqual([]);
  plan.serve('Семинар', { goalId: served });
  expect(plan.titles(rule)).toEqual([['Диагностика']]);
});

test('an event may serve a smaller objective below, or a target', () => {
  const plan = buildPlans();
  plan.objective('Целое');
  const part = plan.objective('Часть', 'Целое');
  const measured = plan.objective('Измеримая');
  const kpiId = plan.kpi('Охват', { goalId: measured });
  plan.event('Семинар');
  plan.serve('Семинар', { goalId: part });
  plan.serve('Семинар', { kpiId });
  expect(plan.titles(rule)).toEqual([]);
});

test('events that serve nothing and speak of the objective are proposed, the nearest first', () => {
  const plan = buildPlans();
  const served = plan.objective('Обмен опытом');
  plan.objective('Диагностика кадрового резерва');
  plan.event('Семинар');
  plan.event('Диагностика');
  plan.event('Диагностика резерва');
  plan.event('Конкурс');
  plan.serve('Семинар', { goalId: served });
  const proposed = plan.found(rule)[0]?.fixes.map(({ params }) => params['title']);
  expect(proposed).toEqual(['Диагностика резерва', 'Диагностика']);
  expect(plan.mend(rule, 'attach-event')).toEqual([]);
});
