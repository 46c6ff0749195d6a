import { expect, test } from 'vitest';
import { printParts } from './print-parts.ts';

const columns = (count: number, last = 1) => [...Array.from({ length: count - 1 }, () => 2), last];

test('five years and what has none stand on a sheet of A4', () => {
  expect(printParts(columns(6))).toEqual({
    size: 'A4',
    parts: [{ columns: [0, 1, 2, 3, 4, 5], isLast: true }],
  });
});

test('an empty last column is left out, an empty year is not', () => {
  expect(printParts([0, 2, 0]).parts[0]?.columns).toEqual([0, 1]);
  expect(printParts([0, 2, 1]).parts[0]?.columns).toEqual([0, 1, 2]);
});

test('more columns take a sheet of A3, and more than fit on it several tables of one width', () => {
  expect(printParts(columns(7)).size).toBe('A3');
  expect(printParts(columns(13)).parts).toHaveLength(1);
  const { size, parts } = printParts(columns(20));
  expect(size).toBe('A3');
  expect(parts.map((part) => [part.columns.length, part.isLast])).toEqual([
    [10, false],
    [10, true],
  ]);
});
