import { expect, test } from 'vitest';
import { buildKpis, idOf, type Kpis } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

test('fewer than three points tell no trend, and how many there are is said', () => {
  expect(forecast({ gathers: 'last' }, [])).toEqual({ kind: 'few', points: 0 });
  expect(forecast({ gathers: 'last' }, [10, 12])).toEqual({ kind: 'few', points: 2 });
});

test('levels of three years go on to the end of the KPI', () => {
  const found = forecast({ gathers: 'last' }, [10, 12, 13]);
  expect(found).toMatchObject({ kind: 'range', dueOn: '2024-12-31' });
  expect(range(found).value).toBeGreaterThan(15);
  expect(range(found).low).toBeLessThan(range(found).value);
  expect(range(found).high).toBeGreaterThan(range(found).value);
});

test('a share stays between 0 and 100', () => {
  const rising = range(shares([60, 75, 97]));
  expect([rising.value, rising.high]).toEqual([100, 100]);
  const falling = range(shares([40, 25, 3]));
  expect([falling.value, falling.low]).toEqual([0, 0]);
});

test('what was never below 0 does not fall there', () => {
  expect(range(forecast({ gathers: 'last' }, [9, 5, 1])).low).toBe(0);
});

test('a count that only grew does not fall below what stands', () => {
  const running = { cumulative: true, reading: 'adds-up' } as const;
  const found = range(forecast(running, [1, 9, 2]));
  expect(found.low).toBeGreaterThanOrEqual(12);
  expect(found.value).toBeGreaterThan(12);
});

test('where years add up a year that is not over is no point', () => {
  expect(forecast({}, [3, 4, 5], '2022-06-01')).toEqual({ kind: 'few', points: 2 });
  expect(forecast({}, [3, 4, 5], '2023-01-10').kind).toBe('range');
});

test('what is due once has a point in each measurement, of its own headcount', () => {
  const kpis = buildKpis();
  const share = { kind: 'share', gathers: 'last', populationId: idOf('heads') } as const;
  kpis.kpi('kpi', { ...share, period: 'once' });
  for (const [index, count] of [100, 200, 400].entries()) {
    kpis.headcount('heads', 2020 + index, count);
    const measuredOn = `${2020 + index}-05-01`;
    kpis.measure('kpi', `of ${index}`, { numerator: count / 10, measuredOn });
  }
  const found = range(figures(kpis, '2022-06-01').forecast);
  expect([found.low, found.value, found.high]).toEqual([10, 10, 10]);
});

test('two measurements of one day are one point, the later', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { gathers: 'last', period: 'once' });
  for (const value of [1, 2, 3]) kpis.measure('kpi', `a${value}`, { value });
  expect(figures(kpis, '2022-06-01').forecast).toEqual({ kind: 'few', points: 1 });
});

test.each([
  ['a fact', { kind: 'fact' }],
  ['words', { kind: 'text' }],
  ['a KPI whose reading nobody chose', { cumulative: true }],
] as const)('of %s nothing is foretold', (_, fields) => {
  expect(forecast(fields, [10, 12, 13]).kind).toBe('none');
});

test('of a KPI whose years are over nothing is foretold, nor of one without an end', () => {
  expect(forecast({ gathers: 'last' }, [1, 2, 3], '2025-01-01').kind).toBe('none');
  const kpis = buildKpis();
  kpis.programme('2020-01-01', null);
  kpis.kpi('kpi', { gathers: 'last' });
  expect(figures(kpis, '2022-06-01').forecast.kind).toBe('none');
});

function shares(percents: readonly number[]) {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'share', gathers: 'last' });
  for (const [index, numerator] of percents.entries()) {
    const measuredOn = `${2020 + index}-05-01`;
    kpis.measure('kpi', `of ${index}`, { numerator, denominator: 100, measuredOn });
  }
  return figures(kpis, '2022-06-01').forecast;
}

function forecast(fields: Partial<Kpi>, values: readonly number[], today = '2022-06-01') {
  const kpis = buildKpis();
  kpis.kpi('kpi', fields);
  for (const [index, value] of values.entries())
    kpis.measure('kpi', `of ${index}`, { value, measuredOn: `${2020 + index}-05-01` });
  return figures(kpis, today).forecast;
}

function figures(kpis: Kpis, today: string) {
  return figuresOf(kpis.state, kpis.known('kpi'), today);
}

function range(forecast: ReturnType<typeof figures>['forecast']) {
  if (forecast.kind !== 'range') throw new Error(`no range but ${forecast.kind}`);
  return forecast;
}
