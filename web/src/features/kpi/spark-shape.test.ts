import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { expect, test } from 'vitest';
import { sparkOf } from './spark-shape.ts';

const size = { width: 100, height: 28 };
const today = '2022-06-01';

test('figures that begin anew stand as bars, the one of a period under way apart', () => {
  const [first, second, ...rest] = sparkOf(figures('number', 'sum', [5, 10]), today, size);
  expect(first).toMatchObject({
    kind: 'area',
    look: 'bar',
    points: [
      [7.5, 14],
      [42.5, 14],
      [42.5, 24],
      [7.5, 24],
    ],
  });
  expect(second).toMatchObject({
    look: 'barOpen',
    points: [
      [57.5, 4],
      [92.5, 4],
      [92.5, 24],
      [57.5, 24],
    ],
  });
  expect(rest).toEqual([]);
});

test('levels and running totals are a line that breaks where nothing was measured, with a dot at its end', () => {
  const shapes = sparkOf(figures('number', 'last', [0, 5, null, 10]), today, size);
  expect(shapes).toMatchObject([
    {
      kind: 'line',
      points: [
        [12.5, 24],
        [37.5, 14],
      ],
    },
    { kind: 'mark', at: [87.5, 4], mark: 'dot' },
  ]);
});

test('targets are a step for each period, and break where there is none', () => {
  const lines = sparkOf(figures('number', 'sum', [10, 10, 10], [5, 10, null]), today, size).filter(
    ({ kind }) => kind === 'line',
  );
  expect(lines).toMatchObject([
    {
      look: 'signScope',
      points: [
        [0, 14],
        [33.33, 14],
        [33.33, 4],
        [66.67, 4],
      ],
    },
  ]);
});

test('a figure of nothing still has a bar', () => {
  const [, nothing] = sparkOf(figures('number', 'sum', [10, 0]), '2030-01-01', size);
  expect(nothing).toMatchObject({
    points: [
      [57.5, 23],
      [92.5, 23],
      [92.5, 24],
      [57.5, 24],
    ],
  });
});

test('one period, or none with a figure, has no way to draw', () => {
  expect(sparkOf(figures('number', 'sum', [5]), today, size)).toEqual([]);
  expect(sparkOf(figures('number', 'sum', [null, null]), today, size)).toEqual([]);
});

test('figures that are all the same draw numbers and no NaN', () => {
  for (const value of [0, 7]) {
    const spark = sparkOf(figures('trend', 'last', [value, value]), today, size);
    expect(spark.length).toBeGreaterThan(0);
    expect(JSON.stringify(spark)).not.toMatch(/NaN|null|Infinity/);
  }
});

function figures(
  kind: 'number' | 'trend',
  gathers: 'sum' | 'last',
  values: readonly (number | null)[],
  targets: readonly (number | null)[] = [],
): KpiFigures {
  const periods = values.map((value, index) => ({
    period: { startsOn: `${2021 + index}-01-01`, endsOn: `${2021 + index}-12-31` },
    figure: value === null ? null : { value },
    target: targets[index] ?? null,
  }));
  const kpi = { kind, gathers, cumulative: false, period: 'year', reading: null };
  return { kpi, periods } as unknown as KpiFigures;
}
