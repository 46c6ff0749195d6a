import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'events-alike';
const day = { startsOn: '2022-10-12', endsOn: '2022-10-12', precision: 'day' } as const;

test.each([
  ['Районный семинар по наставничеству', 'районные семинары по наставничеству'],
  ['Отчёт о работе сообществ', 'Отчет о работе сообществ.'],
  ['Открытый урок «Число»', 'Открытый урок – число'],
  ['Семинар по наставничеству для учителей', 'Семинар по настваничеству для учителей'],
  ['Круглый стол о мониторинге', 'Районный круглый стол о мониторинге'],
])('«%s» and «%s» on one day are alike', (one, other) => {
  const plan = buildPlans();
  plan.event('a', { title: one, ...day });
  plan.event('b', { title: other, ...day });
  expect(plan.titles(rule)).toEqual([[one, other]]);
});

test.each([
  ['Разработка программы резерва', 'Реализация программы резерва'],
  ['Семинар 1', 'Семинар 2'],
  ['Открытый урок в 5а классе', 'Открытый урок в 5б классе'],
  ['Мастер-класс', 'Семинар'],
  ['Заседание секции биологии', 'Заседание секции биографии'],
])('«%s» and «%s» are two events', (one, other) => {
  const plan = buildPlans();
  plan.event('a', { title: one, ...day });
  plan.event('b', { title: other, ...day });
  expect(plan.titles(rule)).toEqual([]);
});

test('the same title on another day, in another sprint or year is the event again', () => {
  const plan = buildPlans();
  plan.event('a', { title: 'Семинар', ...day });
  plan.event('b', { title: 'Семинар', ...day, endsOn: '2022-10-13' });
  plan.worded('c', 'ежегодно, апрель', { title: 'Конкурс' });
  plan.worded('d', 'ежегодно, май', { title: 'Конкурс' });
  expect(plan.titles(rule)).toEqual([]);
});

test('one result at one time and much the same words are alike; the result of a merged cell is not enough', () => {
  const plan = buildPlans();
  const cell = { ...day, plannedResult: 'Адресная поддержка' };
  plan.event('a', { title: 'Анализ данных, консультирование по траекториям', ...cell });
  plan.event('b', {
    title: 'Анализ отчётов за год, консультирование по траекториям роста',
    ...cell,
  });
  plan.event('c', { title: 'Цикл семинаров по обмену опытом', ...cell });
  expect(plan.titles(rule)).toEqual([
    [
      'Анализ данных, консультирование по траекториям',
      'Анализ отчётов за год, консультирование по траекториям роста',
    ],
  ]);
});

test('three alike are one finding; cancelling one leaves another finding of two', () => {
  const plan = buildPlans();
  for (const name of ['a', 'b', 'c']) plan.event(name, { title: 'Семинар о наставниках', ...day });
  const key = plan.found(rule)[0]?.key;
  expect(plan.mend(rule, 'cancel-repeat')).toHaveLength(1);
  expect(plan.found(rule)[0]?.key).not.toBe(key);
  expect(plan.mend(rule, 'cancel-repeat')).toEqual([]);
});

test('what is done or given up repeats nothing', () => {
  const plan = buildPlans();
  plan.event('a', { title: 'Семинар', ...day });
  plan.event('b', { title: 'Семинар', ...day, phase: 'done' });
  plan.event('c', { title: 'Семинар', ...day, cancelledAt: plan.now });
  expect(plan.titles(rule)).toEqual([]);
});
