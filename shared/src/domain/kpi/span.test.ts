import { expect, test } from 'vitest';
import { buildKpis, idOf } from '../../testing/kpi-rows.ts';
import { isAcademic, isWithin, kpiPeriodOf, periodsOf, spanOf } from './span.ts';

test('the years of a KPI are its own, else those of its project, else those of the programme', () => {
  const kpis = buildKpis();
  const projectId = kpis.project('project', { startsOn: '2021-09-01', endsOn: '2023-05-31' });
  const spans = [{}, { projectId }, { projectId, startsOn: '2022-01-01', deadline: '2022-12-31' }];
  expect(spans.map((fields) => spanOf(kpis.state, kpis.kpi('kpi', fields)))).toEqual([
    { startsOn: '2020-01-01', endsOn: '2024-12-31' },
    { startsOn: '2021-09-01', endsOn: '2023-05-31' },
    { startsOn: '2022-01-01', endsOn: '2022-12-31' },
  ]);
});

test('both ends belong to the years; an end nobody told bounds nothing', () => {
  const span = { startsOn: '2020-01-01', endsOn: null };
  expect(['2019-12-31', '2020-01-01', '2199-01-01'].map((day) => isWithin(span, day))).toEqual([
    false,
    true,
    true,
  ]);
});

test.each([
  ['year', 2, '2021-01-01', '2022-12-31'],
  ['academic-year', 3, '2020-09-01', '2023-08-31'],
  ['half-year', 4, '2021-01-01', '2022-12-31'],
  ['school-quarter', 7, '2021-01-09', '2022-11-04'],
  ['quarter', 7, '2021-01-01', '2022-09-30'],
  ['month', 19, '2021-03-01', '2022-09-30'],
  ['once', 1, '2021-03-15', '2022-09-15'],
] as const)('a KPI of each %s from March 2021 to September 2022', (period, count, first, last) => {
  const kpis = buildKpis();
  const years = { startsOn: '2021-03-15', deadline: '2022-09-15' };
  const kpi = kpis.kpi('kpi', { ...years, period });
  const periods = periodsOf(kpis.state, kpi, ['2022-01-01']);
  expect([periods.length, periods[0]?.startsOn, periods.at(-1)?.endsOn]).toEqual([
    count,
    first,
    last,
  ]);
});

test('where nobody told the years they reach as far as what is known', () => {
  const kpis = buildKpis();
  kpis.programme(null, null);
  const periods = periodsOf(kpis.state, kpis.kpi('kpi'), ['2021-05-01', '2023-02-01']);
  expect(periods.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
});

test('a deadline before the project begins leaves one period, that of the deadline', () => {
  const kpis = buildKpis();
  const kpi = kpis.kpi('kpi', { startsOn: '2022-01-01', deadline: '2020-12-31' });
  expect(periodsOf(kpis.state, kpi, ['2022-01-01']).map(({ year }) => year)).toEqual([2020]);
});

test('a day has the period it lies in, and none outside the years', () => {
  const kpis = buildKpis();
  const kpi = kpis.kpi('kpi', { period: 'academic-year' });
  expect(kpiPeriodOf(kpis.state, kpi, '2021-08-31')?.startsOn).toBe('2020-09-01');
  expect(kpiPeriodOf(kpis.state, kpi, '2025-01-01')).toBeUndefined();
  const once = kpis.kpi('once', { period: 'once' });
  expect(kpiPeriodOf(kpis.state, once, '2021-08-31')).toMatchObject({
    startsOn: '2020-01-01',
    endsOn: '2024-12-31',
  });
});

test('years are school years by the period, and once in a project that plans by them', () => {
  const kpis = buildKpis();
  const projectId = kpis.project('project', { planYear: 'academic' });
  const years = (fields: object) => isAcademic(kpis.state, kpis.kpi('kpi', fields));
  expect(years({ period: 'school-quarter' })).toBe(true);
  expect(years({ period: 'year', projectId })).toBe(false);
  expect(years({ period: 'once', projectId })).toBe(true);
  expect(years({ period: 'once', projectId: idOf('none') })).toBe(false);
});
