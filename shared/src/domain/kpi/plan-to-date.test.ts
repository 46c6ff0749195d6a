import { expect, test } from 'vitest';
import { buildKpis, idOf } from '../../testing/kpi-rows.ts';
import { schoolDaysBetween } from '../calendar/school-days.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

const all = schoolDaysBetween('2022-01-01', '2022-12-31');
const half = schoolDaysBetween('2022-01-01', '2022-05-26');

test('a sum is due in proportion to the school days that went by; the summer asks for nothing', () => {
  expect(plan({}, '2022-05-26')).toBeCloseTo((10 * half) / all, 5);
  expect(plan({}, '2022-08-31')).toBe(plan({}, '2022-05-26'));
  expect(plan({}, '2022-12-31')).toBe(10);
});

test('a running total is due from where it should have stood at the end of the period before', () => {
  const running = { cumulative: true, reading: 'adds-up' } as const;
  expect(plan(running, '2022-05-26')).toBeCloseTo(20 + (10 * half) / all, 5);
});

test('a level is due all the time', () => {
  expect(plan({ gathers: 'last' }, '2022-01-15')).toBe(10);
  expect(plan({ kind: 'share', gathers: 'sum' }, '2022-01-15')).toBe(10);
});

test('the share of a headcount grows as people come', () => {
  const fields = { kind: 'share', gathers: 'sum', populationId: idOf('heads') } as const;
  expect(plan(fields, '2022-05-26')).toBeCloseTo((10 * half) / all, 5);
});

test('a bound that is not to be passed is due all the time', () => {
  expect(plan({ comparator: 'at-most' }, '2022-01-15')).toBe(10);
});

test('a level with one deadline is on its way from the baseline, upwards and downwards', () => {
  const once = { period: 'once', gathers: 'last', baseline: 20 } as const;
  const gone =
    schoolDaysBetween('2020-01-01', '2022-05-26') / schoolDaysBetween('2020-01-01', '2024-12-31');
  expect(plan({ ...once, value: 30 }, '2022-05-26')).toBeCloseTo(20 + 10 * gone, 5);
  expect(plan({ ...once, comparator: 'down' }, '2022-05-26')).toBeCloseTo(20 - 10 * gone, 5);
});

test('after the last period the whole target is due, before the first one nothing is', () => {
  expect(plan({}, '2030-01-01')).toBe(10);
  expect(plan({}, '2019-12-31')).toBeNull();
});

test('a month of summer goes by in days', () => {
  expect(plan({ period: 'month' }, '2022-07-10')).toBeCloseTo((10 * 10) / 31, 5);
});

test('a school year is over with teaching', () => {
  expect(plan({ period: 'academic-year' }, '2022-05-31')).toBe(10);
});

test('without a target nothing is due', () => {
  expect(plan({ value: null }, '2022-05-26')).toBeNull();
  expect(plan({ kind: 'fact', value: null }, '2022-05-26')).toBeNull();
});

function plan(fields: Partial<Kpi>, today: string): number | null {
  const kpis = buildKpis();
  return figuresOf(kpis.state, kpis.kpi('kpi', fields), today).planToDate;
}
