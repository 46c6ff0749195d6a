import { expect, test } from 'vitest';
import { buildKpis } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

test.each([
  ['at-least', 10, true],
  ['at-least', 9.999999, false],
  ['more-than', 10, false],
  ['more-than', 10.000001, true],
  ['at-most', 10, true],
  ['at-most', 10.000001, false],
  ['less-than', 10, false],
  ['less-than', 9.999999, true],
  ['equal', 10, true],
  ['equal', 10.1, false],
  ['about', 11, true],
  ['about', 9, true],
  ['about', 11.1, false],
  ['about', 8.9, false],
  ['up', 10, true],
  ['up', 9, false],
  ['down', 10, true],
  ['down', 11, false],
] as const)('%s 10 is reached by %d: %s', (comparator, value, expected) => {
  expect(periods({ comparator }, [value])[0]?.isReached).toBe(expected);
});

test('a share is held against its target exactly, not as it is shown', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'share', value: 33.3 });
  kpis.measure('kpi', 'a', { numerator: 333, denominator: 1000 });
  kpis.measure('kpi', 'b', { numerator: 332.99, denominator: 1000, measuredOn: '2021-02-01' });
  const found = figuresOf(kpis.state, kpis.known('kpi'), '2021-06-01').periods;
  expect(found.slice(0, 2).map(({ isReached }) => isReached)).toEqual([true, false]);
});

test('the target of a year goes before the one of all years', () => {
  expect(targets({ targets: [{ year: 2021, value: 7 }] })).toEqual([10, 7, 10, 10, 10]);
});

test('targets of years that run on are not added up again', () => {
  const years = [12, 25, 40].map((value, index) => ({ year: 2020 + index, value }));
  const running = { cumulative: true, reading: 'adds-up', value: null, targets: years } as const;
  expect(targets(running)).toEqual([12, 25, 40, null, null]);
});

test('parts of a year lead in equal steps to what a running total shall be at its end', () => {
  const years = [
    { year: 2020, value: 10 },
    { year: 2021, value: 14 },
  ];
  const quarters = { period: 'quarter', cumulative: true, value: null, targets: years } as const;
  expect(targets(quarters).slice(0, 9)).toEqual([2.5, 5, 7.5, 10, 11, 12, 13, 14, null]);
});

test('a running total of other periods than years needs no reading', () => {
  expect(targets({ period: 'half-year', cumulative: true }).slice(0, 3)).toEqual([10, 20, 30]);
});

test('all of them is the most a running share asks for', () => {
  const running = { kind: 'share', cumulative: true, reading: 'adds-up', value: 30 } as const;
  expect(targets(running)).toEqual([30, 60, 90, 100, 100]);
});

test('what is measured once has one target, that of the last year where years are told', () => {
  expect(targets({ period: 'once' })).toEqual([10]);
  const years = [
    { year: 2024, value: 30 },
    { year: 2022, value: 20 },
  ];
  expect(targets({ period: 'once', targets: years })).toEqual([30]);
});

test('a direction is told from the baseline, else from the first point; one point tells none', () => {
  const trend = { kind: 'trend', comparator: 'down', value: null, gathers: 'last' } as const;
  const alone = periods(trend, [5, 4, 6]);
  expect(alone.slice(0, 3).map(({ isReached }) => isReached)).toEqual([null, true, false]);
  expect(alone.slice(0, 3).map(({ gap }) => gap)).toEqual(['one-point', null, null]);
  expect(alone[0]?.figure?.value).toBe(5);
  const based = periods({ ...trend, baseline: 4.5 }, [5, 4, 6]);
  expect(based.slice(0, 3).map(({ isReached }) => isReached)).toEqual([false, true, false]);
});

test('standing still is no direction', () => {
  const trend = { kind: 'trend', comparator: 'up', value: null, gathers: 'last' } as const;
  expect(periods(trend, [5, 5])[1]?.isReached).toBe(false);
});

test('two measurements of one period are two points', () => {
  const kpis = buildKpis();
  const trend = { kind: 'trend', comparator: 'up', value: null, gathers: 'last' } as const;
  kpis.kpi('kpi', { ...trend, period: 'once' });
  kpis.measure('kpi', 'a', { value: 5 });
  kpis.measure('kpi', 'b', { value: 6, measuredOn: '2021-06-01' });
  const [found] = figuresOf(kpis.state, kpis.known('kpi'), '2021-07-01').periods;
  expect(found).toMatchObject({ isReached: true, gap: null, figure: { value: 6 } });
});

test('without a target nothing is reached or missed', () => {
  expect(periods({ value: null }, [5])[0]).toMatchObject({ target: null, isReached: null });
});

test('a fact is reached when it is so', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'fact', value: null });
  kpis.measure('kpi', 'a', { met: false });
  kpis.measure('kpi', 'b', { met: true, measuredOn: '2021-02-01' });
  const found = figuresOf(kpis.state, kpis.known('kpi'), '2021-06-01').periods;
  expect(found.map(({ isReached }) => isReached)).toEqual([false, true, null, null, null]);
});

/** The periods of a KPI whose values are those of its years from 2020 on. */
function periods(fields: Partial<Kpi>, values: readonly number[]) {
  const kpis = buildKpis();
  kpis.kpi('kpi', fields);
  for (const [index, value] of values.entries())
    kpis.measure('kpi', `of ${index}`, { value, measuredOn: `${2020 + index}-03-01` });
  return figuresOf(kpis.state, kpis.known('kpi'), '2022-06-01').periods;
}

function targets(fields: Partial<Kpi>) {
  return periods(fields, []).map(({ target }) => target);
}
