import { expect, test } from 'vitest';
import { roundFigure } from './round.ts';

test.each([
  [12.25, 12.3],
  [12.249, 12.2],
  [0.35, 0.4],
  [19.2, 19.2],
  [100 / 3, 33.3],
  [99.95, 100],
  [-0.25, -0.3],
  [0, 0],
  [0.04, 0],
])('a share of %d is shown as %d', (value, shown) => {
  expect(roundFigure(value, 'share')).toBe(shown);
});

test.each([
  [1.005, 1.01],
  [2.675, 2.68],
  [0.1 + 0.2, 0.3],
  [-1.005, -1.01],
  [1e9, 1e9],
  [999_999_999.999999, 1e9],
  [40, 40],
  [1e-7, 0],
  [-0.001, 0],
  [1e21, 1e21],
])('a number of %d is shown as %d', (value, shown) => {
  expect(roundFigure(value, 'number')).toBe(shown);
});

test('written out, nothing has trailing zeros or a sign before nothing', () => {
  expect([12.5, 12.5, 7, -0.004].map((value) => String(roundFigure(value, 'number')))).toEqual([
    '12.5',
    '12.5',
    '7',
    '0',
  ]);
});
