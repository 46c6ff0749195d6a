import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'event-outside-stage';

test('an event that ends after its stage, or begins before it, is found beside the stage', () => {
  const plan = withStage();
  plan.event('Лаборатория', {
    ...inStage(plan),
    ...days('2021-11-01', '2024-12-31'),
    precision: 'month',
  });
  plan.event('Рано', { ...inStage(plan), ...days('2021-08-30', '2021-09-02') });
  plan.event('Внутри', { ...inStage(plan), ...days('2021-09-01', '2024-06-30') });
  plan.event('Без дней', inStage(plan));
  expect(plan.titles(rule)).toEqual([
    ['Лаборатория', 'Основной'],
    ['Рано', 'Основной'],
  ]);
});

test('what is told by the year alone is compared by the year', () => {
  const plan = withStage();
  plan.event('2021 год', {
    ...inStage(plan),
    ...days('2021-01-01', '2021-12-31'),
    precision: 'year',
  });
  plan.event('2020 год', {
    ...inStage(plan),
    ...days('2020-01-01', '2020-12-31'),
    precision: 'year',
  });
  expect(plan.titles(rule)).toEqual([['2020 год', 'Основной']]);
});

test('done, cancelled and sealed events are told as they were', () => {
  const plan = withStage();
  const late = { ...inStage(plan), ...days('2024-11-01', '2024-11-02') };
  plan.event('Прошло', { ...late, phase: 'done' });
  plan.event('Отменено', { ...late, cancelledAt: plan.now });
  expect(plan.titles(rule)).toEqual([]);
});

test.each(['fit-into-stage', 'stretch-stage', 'leave-stage'] as const)('%s mends it', (code) => {
  const plan = withStage();
  plan.event('Лаборатория', { ...inStage(plan), ...days('2021-11-01', '2024-12-31') });
  expect(plan.mend(rule, code)).toEqual([]);
});

test('an event wholly outside cannot be fitted', () => {
  const plan = withStage();
  plan.event('Мимо', { ...inStage(plan), ...days('2024-08-01', '2024-08-02') });
  expect(codes(plan)).toEqual([['stretch-stage', 'leave-stage']]);
});

test('a yearly row that outlives its stage is not cut, for it belongs to several', () => {
  const plan = withStage();
  plan.worded('Каждый год', 'ежегодно, октябрь');
  plan.setCard('Каждый год', inStage(plan));
  expect(codes(plan)).toEqual([['stretch-stage', 'leave-stage']]);
});

function codes(plan: ReturnType<typeof buildPlans>) {
  return plan.found(rule).map(({ fixes }) => fixes.map(({ code }) => code));
}

function withStage() {
  const plan = buildPlans();
  plan.stage('Основной', '2021-09-01', '2024-06-30');
  return plan;
}

function inStage(plan: ReturnType<typeof buildPlans>) {
  return { stageId: plan.id('Основной') };
}

function days(startsOn: string, endsOn: string) {
  return { startsOn, endsOn, precision: 'day' } as const;
}
