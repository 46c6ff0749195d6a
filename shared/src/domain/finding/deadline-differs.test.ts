import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'deadline-differs';

test.each([
  ['2024-05-30', true],
  ['2024-05-28', true],
  ['2024-05-27', false],
  ['2024-05-31', false],
  ['2024-06-01', false],
])('a deadline on %s beside a stage that ends on 31.05.2024: %s', (endsOn, isFound) => {
  const plan = withStage();
  plan.event('Отчёт', { endsOn, precision: 'day', stageId: plan.id('Основной') });
  expect(plan.found(rule)).toHaveLength(isFound ? 1 : 0);
});

test('events of a day or of a month are no deadlines', () => {
  const plan = withStage();
  plan.event('Семинар', { startsOn: '2024-05-30', endsOn: '2024-05-30', precision: 'day' });
  plan.event('Май', { endsOn: '2024-05-30', precision: 'month' });
  plan.worded('Зачёт', '30.05.2024');
  expect(plan.titles(rule)).toEqual([]);
});

test('words make a deadline as well, and a row without a stage is compared with all of them and the project', () => {
  const plan = withStage();
  plan.worded('Отчёт этапа', 'до 30.05.2024');
  plan.worded('Отчёт проекта', 'до 30.10.2024');
  expect(plan.titles(rule)).toEqual([['Отчёт этапа', 'Основной'], ['Отчёт проекта']]);
});

test.each(['take-end-of-stage', 'move-end-of-stage'] as const)('%s mends it', (code) => {
  const plan = withStage();
  plan.worded('Отчёт', 'до 30.05.2024', { stageId: plan.id('Основной') });
  expect(plan.mend(rule, code)).toEqual([]);
  expect(plan.cardRow('Отчёт').scheduleText).toBe('до 30.05.2024');
  expect(plan.cardRow('Отчёт').endsOn).toBe(plan.cardRow('Основной').endsOn);
});

test('the end of the project is taken over in one press', () => {
  const plan = buildPlans();
  plan.worded('Отчёт', 'до 30.10.2024');
  expect(plan.mend(rule, 'take-end-of-project')).toEqual([]);
  expect(plan.cardRow('Отчёт').endsOn).toBe('2024-10-31');
});

function withStage() {
  const plan = buildPlans();
  plan.stage('Основной', '2022-01-01', '2024-05-31');
  return plan;
}
