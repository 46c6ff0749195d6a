import { expect, test } from 'vitest';
import { freeDaysBetween } from './free-days.ts';

test('an autumn holds the school holidays and the day of unity', () => {
  expect(freeDaysBetween('2022-09-05', '2022-12-23')).toEqual([
    { kind: 'autumn', from: '2022-10-27', to: '2022-11-04' },
    { kind: 'unity', from: '2022-11-04', to: '2022-11-04' },
  ]);
});

test('New Year and Christmas are one row of days, cut at the borders of the sprint', () => {
  expect(freeDaysBetween('2022-12-30', '2023-01-20')).toEqual([
    { kind: 'winter', from: '2022-12-30', to: '2023-01-08' },
    { kind: 'new-year', from: '2023-01-01', to: '2023-01-08' },
  ]);
  expect(freeDaysBetween('2023-01-07', '2023-01-20').at(-1)).toEqual({
    kind: 'new-year',
    from: '2023-01-07',
    to: '2023-01-08',
  });
});

test('the same holiday of two years is told twice, a day moved by decree not at all', () => {
  const kinds = freeDaysBetween('2022-05-01', '2023-05-31').map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'victory')).toHaveLength(2);
  expect(kinds).not.toContain('moved');
});

test('an ordinary week has none', () => {
  expect(freeDaysBetween('2022-10-10', '2022-10-14')).toEqual([]);
});
