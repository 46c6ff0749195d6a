import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { expect, test } from 'vitest';
import { stripOf } from './strip-shape.ts';

const LONG: Context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
const strip = (phrase: string, context: Context = {}) => stripOf(readSchedule(phrase, context));

test('a day lies in its school year, a year of two calendar years', () => {
  const shape = strip('30.09.2021');
  expect(shape?.years).toEqual([2021]);
  expect(shape?.bars).toEqual([{ kind: 'window', from: 29 / 365, to: 30 / 365 }]);
});

test('yearly windows over New Year stand each in the year they began in', () => {
  const shape = strip('ежегодно, октябрь–февраль', LONG);
  expect(shape?.years).toEqual([2021, 2022, 2023]);
  expect(shape?.bars.map(({ kind }) => kind)).toEqual(['window', 'window', 'window']);
  for (const { from, to } of shape?.bars ?? [])
    expect(Math.floor(from * 3)).toBe(Math.floor(to * 3));
});

test('a deadline is a mark, several are several', () => {
  expect(strip('до 31.05.2022')).toMatchObject({ bars: [], dues: [273 / 365] });
  expect(strip('ежегодно до 01.06.', LONG)?.dues).toHaveLength(3);
});

test('work without an end goes to the edge, a series has its periods', () => {
  expect(strip('с 1 сентября 2022 года')?.bars).toEqual([{ kind: 'open', from: 0, to: 1 }]);
  const half = strip('не менее 1 раза в учебном полугодии', LONG);
  expect(half?.bars).toEqual([{ kind: 'steady', from: 0, to: 1 }]);
  expect(half?.ticks).toHaveLength(5);
});

test('months without a year stand on a year that is no certain one', () => {
  const shape = strip('октябрь');
  expect(shape?.years).toEqual([]);
  expect(shape?.bars).toEqual([{ kind: 'window', from: 30 / 366, to: 61 / 366 }]);
  expect(strip('июнь – сентябрь')?.bars).toHaveLength(2);
});

test('what tells no day has no strip, and no stretch is too long for one', () => {
  expect(strip('по мере необходимости')).toBeNull();
  expect(strip('2000–2090 годы')?.years).toHaveLength(8);
});
