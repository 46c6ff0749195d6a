import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { expect, test } from 'vitest';
import { sparkOf } from './spark-shape.ts';

const size = { width: 100, height: 28 };
const today = '2022-06-01';

test('figures that begin anew stand as bars, the one of a period under way apart', () => {
  const spark = sparkOf(figures('number', 'sum', [5, 10]), today, size);
  expect(spark?.bars).toEqual([
    { x: 7.5, y: 14, width: 35, height: 10, isOpen: false },
    { x: 57.5, y: 4, width: 35, height: 20, isOpen: true },
  ]);
  expect([spark?.line, spark?.last]).toEqual(['', null]);
});

test('levels and running totals are a line with a gap where nothing was measured', () => {
  const spark = sparkOf(figures('number', 'last', [5, null, 10]), today, size);
  expect(spark?.line).toBe('M16.7 14M83.3 4');
  expect(spark?.last).toEqual({ x: 83.3, y: 4 });
});

test('one period, or none with a figure, has no way to draw', () => {
  expect(sparkOf(figures('number', 'sum', [5]), today, size)).toBeUndefined();
  expect(sparkOf(figures('number', 'sum', [null, null]), today, size)).toBeUndefined();
});

test('figures that are all the same draw numbers and no NaN', () => {
  for (const value of [0, 7]) {
    const spark = sparkOf(figures('trend', 'last', [value, value]), today, size);
    expect(JSON.stringify(spark)).not.toMatch(/NaN|null,|Infinity/);
  }
});

function figures(
  kind: 'number' | 'trend',
  gathers: 'sum' | 'last',
  values: readonly (number | null)[],
): KpiFigures {
  const periods = values.map((value, index) => ({
    period: { startsOn: `${2021 + index}-01-01`, endsOn: `${2021 + index}-12-31` },
    figure: value === null ? null : { value },
    target: null,
  }));
  const kpi = { kind, gathers, cumulative: false, period: 'year', reading: null };
  return { kpi, periods } as unknown as KpiFigures;
}
