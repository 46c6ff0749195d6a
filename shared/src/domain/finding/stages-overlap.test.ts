import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'stages-overlap';

test('two stages that share days are found with the days they share', () => {
  const plan = buildPlans();
  plan.stage('Основной', '2022-01-01', '2023-12-31');
  plan.stage('Заключительный', '2023-01-01', '2024-09-30');
  expect(plan.titles(rule)).toEqual([['Основной', 'Заключительный']]);
  expect(plan.found(rule)[0]?.params).toEqual({ from: '2023-01-01', to: '2023-12-31' });
});

test('stages that follow each other, lack a day or were given up do not overlap', () => {
  const plan = buildPlans();
  plan.stage('Первый', '2022-01-01', '2022-12-31');
  plan.stage('Второй', '2023-01-01', '2023-12-31');
  plan.stage('Без начала', null, '2023-06-30');
  plan.stage('Без конца', '2022-06-01', null);
  plan.stage('Лишний', '2022-06-01', '2023-06-30');
  plan.setCard('Лишний', { cancelledAt: plan.now });
  expect(plan.titles(rule)).toEqual([]);
});

test('one day in common is an overlap', () => {
  const plan = buildPlans();
  plan.stage('Первый', '2022-01-01', '2022-12-31');
  plan.stage('Второй', '2022-12-31', '2023-12-31');
  expect(plan.titles(rule)).toHaveLength(1);
});

test('either border may move, and the overlap is gone', () => {
  for (const [code, day] of [
    ['begin-after', { startsOn: '2024-01-01' }],
    ['end-before', { endsOn: '2022-12-31' }],
  ] as const) {
    const plan = buildPlans();
    plan.stage('Основной', '2022-01-01', '2023-12-31');
    plan.stage('Заключительный', '2023-01-01', '2024-09-30');
    expect(plan.mend(rule, code)).toEqual([]);
    expect(plan.cardRow(code === 'begin-after' ? 'Заключительный' : 'Основной')).toMatchObject(day);
  }
});

test('a border that would leave nothing of a stage is not offered', () => {
  const plan = buildPlans();
  plan.stage('Весь срок', '2021-09-01', '2024-10-31');
  plan.stage('Внутри', '2022-01-01', '2022-12-31');
  const codes = plan.found(rule).flatMap(({ fixes }) => fixes.map(({ code }) => code));
  expect(codes).toEqual(['end-before']);
});

test('the key outlives new titles and not new days', () => {
  const plan = buildPlans();
  plan.stage('Основной', '2022-01-01', '2023-12-31');
  plan.stage('Заключительный', '2023-01-01', '2024-09-30');
  const keyNow = () => plan.found(rule)[0]?.key;
  const key = keyNow();
  plan.setCard('Основной', { title: 'Главный' });
  expect(keyNow()).toBe(key);
  plan.setCard('Основной', { endsOn: '2023-11-30' });
  expect(keyNow()).not.toBe(key);
});
