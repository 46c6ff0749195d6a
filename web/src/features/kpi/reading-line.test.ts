import { expect, test } from 'vitest';
import { readingLine } from './reading-line.ts';

const years = [2020, 2021, 2022, 2023, 2024];

test('C10 «10 % ежегодно с нарастающим итогом» is 10-20-30-40-50, or 10 in each year', () => {
  expect(readingLine('adds-up', 10, years)).toEqual([10, 20, 30, 40, 50]);
  expect(readingLine('each-year', 10, years)).toEqual([10, 10, 10, 10, 10]);
});

test('tenths add up without a remainder', () => {
  expect(readingLine('adds-up', 0.1, years)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('a KPI whose end nobody told is shown over five years, a long one over six', () => {
  expect(readingLine('adds-up', 10, [])).toHaveLength(5);
  expect(readingLine('adds-up', 10, [...years, ...years])).toHaveLength(6);
});
