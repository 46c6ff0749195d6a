import { expect, test } from 'vitest';
import { dateWriter } from './format/date.ts';
import { numberWriter } from './format/number.ts';
import { kpiSentence } from './kpi-sentence.ts';
import { ru } from './ru.ts';
import { translator } from './translate.ts';

const t = translator('ru', ru);
const words = { t, number: numberWriter('ru'), date: dateWriter('ru', t) };
const plain = {
  kind: 'number',
  unit: null,
  comparator: 'at-least',
  value: 7,
  base: null,
  period: 'once',
  cumulative: false,
  deadline: null,
} as const;

test('a share of a base, each year, as a running total, with a deadline', () => {
  const kpi = {
    ...plain,
    kind: 'share',
    unit: '%',
    value: 10,
    base: 'от общего числа работников',
    period: 'year',
    cumulative: true,
    deadline: '2024-12-31',
  } as const;
  expect(said(kpi)).toBe(
    'не менее 10 % от общего числа работников ежегодно, нарастающим итогом, до 31 декабря 2024',
  );
});

test('a base in other words is named at the end', () => {
  const kpi = { ...plain, kind: 'share', base: 'все школы', period: 'year' } as const;
  expect(said(kpi)).toBe('не менее 7 % ежегодно; база: все школы');
});

test('a share without a unit is a percentage', () => {
  expect(said({ ...plain, kind: 'share', value: 80.5 })).toBe('не менее 80,5 %');
});

test('a number stands with its unit, or alone', () => {
  expect(said({ ...plain, unit: 'программ' })).toBe('не менее 7 программ');
  expect(said({ ...plain, comparator: 'more-than' })).toBe('более 7');
});

test('zero is a value, and a missing one is named', () => {
  expect(said({ ...plain, comparator: 'at-most', value: 0 })).toBe('не более 0');
  expect(said({ ...plain, value: null })).toBe('значение не задано');
});

test('a trend needs no value, and with one it says by how much', () => {
  expect(said({ ...plain, kind: 'trend', comparator: 'up', value: null })).toBe('рост');
  expect(said({ ...plain, comparator: 'down', value: 5, unit: '%', period: 'year' })).toBe(
    'снижение на 5 % ежегодно',
  );
});

test('a fact is met or not', () => {
  expect(said({ ...plain, kind: 'fact', value: null, deadline: '2021-05-31' })).toBe(
    'должно состояться, до 31 мая 2021',
  );
});

test('what is told in words says so', () => {
  expect(said({ ...plain, kind: 'text', value: null, period: 'year' })).toBe(
    'рассказать словами ежегодно',
  );
});

test('targets of single years alone are told by the last of them', () => {
  const targets = [
    { year: 2022, value: 5 },
    { year: 2024, value: 10 },
  ];
  const kpi = { ...plain, kind: 'share', value: null, period: 'year', targets } as const;
  expect(said({ ...kpi, targets })).toBe('не менее 10 % в 2024 году');
});

function said(kpi: Parameters<typeof kpiSentence>[0]): string {
  return kpiSentence(kpi, words).replaceAll('\u00A0', ' ');
}
