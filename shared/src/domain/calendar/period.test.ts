import { expect, test } from 'vitest';
import { addDays } from '../schedule/day.ts';
import { type Per, pers } from '../schedule/meaning.ts';
import { periodAfter, periodOf, periodsBetween } from './period.ts';

test.each<[Per, string, string, string, number, number]>([
  ['academicYear', '2022-01-15', '2021-09-01', '2022-08-31', 2021, 1],
  ['year', '2022-01-15', '2022-01-01', '2022-12-31', 2022, 1],
  ['academicYear', '2022-08-31', '2021-09-01', '2022-08-31', 2021, 1],
  ['academicYear', '2022-09-01', '2022-09-01', '2023-08-31', 2022, 1],
  ['academicHalf', '2021-12-31', '2021-09-01', '2021-12-31', 2021, 1],
  ['academicHalf', '2022-01-01', '2022-01-01', '2022-08-31', 2021, 2],
  ['academicHalf', '2022-05-20', '2022-01-01', '2022-08-31', 2021, 2],
  ['schoolQuarter', '2021-11-04', '2021-09-01', '2021-11-04', 2021, 1],
  ['schoolQuarter', '2021-11-05', '2021-11-05', '2022-01-08', 2021, 2],
  ['schoolQuarter', '2022-01-08', '2021-11-05', '2022-01-08', 2021, 2],
  ['schoolQuarter', '2022-01-09', '2022-01-09', '2022-04-01', 2021, 3],
  ['schoolQuarter', '2022-07-15', '2022-04-02', '2022-08-31', 2021, 4],
  ['quarter', '2022-03-31', '2022-01-01', '2022-03-31', 2022, 1],
  ['quarter', '2022-10-01', '2022-10-01', '2022-12-31', 2022, 4],
  ['halfYear', '2022-06-30', '2022-01-01', '2022-06-30', 2022, 1],
  ['halfYear', '2022-07-01', '2022-07-01', '2022-12-31', 2022, 2],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29', 2024, 2],
  ['week', '2022-01-01', '2021-12-27', '2022-01-02', 2021, 361],
  ['day', '2022-05-20', '2022-05-20', '2022-05-20', 2022, 140],
])(
  'the %s of %s runs from %s to %s, year %i, number %i',
  (kind, day, first, last, year, number) => {
    const period = { kind, startsOn: first, endsOn: last, year, number };
    expect(periodOf(kind, day)).toMatchObject(period);
  },
);

test('work of a school year, its second half and its last quarter is looked for until teaching ends', () => {
  for (const kind of ['academicYear', 'academicHalf', 'schoolQuarter'] as const)
    expect(periodOf(kind, '2022-05-20').worksUntil).toBe('2022-05-31');
  expect(periodOf('academicHalf', '2021-10-20').worksUntil).toBe('2021-12-31');
  expect(periodOf('halfYear', '2022-05-20').worksUntil).toBe('2022-06-30');
});

test.each(pers)(
  'periods of kind %s follow each other without a gap, and a day is in one alone',
  (kind) => {
    let period = periodOf(kind, '2019-09-01');
    for (let step = 0; step < 60; step++) {
      expect(period.startsOn <= period.worksUntil && period.worksUntil <= period.endsOn).toBe(true);
      for (const day of [period.startsOn, period.endsOn])
        expect(periodOf(kind, day)).toEqual(period);
      const next = periodAfter(period);
      expect(next.startsOn).toBe(addDays(period.endsOn, 1));
      period = next;
    }
  },
);

test('periods between two days are those that have a day there; none when the days are out of order', () => {
  const names = (from: string, to: string) =>
    periodsBetween('academicHalf', from, to).map(({ year, number }) => `${year}/${number}`);
  expect(names('2021-12-31', '2022-09-01')).toEqual(['2021/1', '2021/2', '2022/1']);
  expect(names('2021-12-31', '2021-12-31')).toEqual(['2021/1']);
  expect(names('2022-01-02', '2022-01-01')).toEqual([]);
  expect(periodsBetween('day', '2022-01-01', '2023-01-01', 3)).toHaveLength(3);
});
