import { expect, test } from 'vitest';
import { schoolHolidaysBetween } from './school-holidays.ts';
import { isWorkingDay, offDaysBetween, offKind, workingDaysBetween } from './working-days.ts';

// The yearly numbers are those of the official production calendars for a five-day week.
test.each([
  ['2021', 247],
  ['2022', 247],
  ['2023', 247],
  ['2024', 248],
  ['2025', 247],
  ['2026', 247],
])('the year %s has %i working days', (year, count) => {
  expect(workingDaysBetween(`${year}-01-01`, `${year}-12-31`)).toBe(count);
});

test.each([
  ['2022-01-07', false, 'christmas'],
  ['2022-03-05', true, undefined],
  ['2022-03-07', false, 'moved'],
  ['2022-05-10', false, 'moved'],
  ['2023-02-24', false, 'moved'],
  ['2023-02-27', true, undefined],
  ['2023-11-06', false, 'moved'],
  ['2024-04-27', true, undefined],
  ['2024-11-02', true, undefined],
  ['2024-12-31', false, 'moved'],
  ['2025-02-24', true, undefined],
  ['2025-03-10', true, undefined],
  ['2025-05-08', false, 'moved'],
  ['2025-11-01', true, undefined],
  ['2026-01-09', false, 'moved'],
  ['2026-03-09', false, 'moved'],
  ['2026-05-09', false, 'victory'],
  ['2026-11-22', false, undefined],
  ['2026-11-23', true, undefined],
])('%s: worked %s, %s', (day, isWorked, kind) => {
  expect(isWorkingDay(day)).toBe(isWorked);
  expect(offKind(day)).toBe(kind);
});

test('a year whose decree is not known has its holidays and weekends', () => {
  for (const day of ['2031-01-01', '2031-02-23', '2031-05-09', '2031-11-04', '2031-11-08'])
    expect(isWorkingDay(day)).toBe(false);
  expect(isWorkingDay('2031-11-05')).toBe(true);
  expect(offDaysBetween('2031-01-01', '2031-12-31')).toHaveLength(14);
});

test('both ends are counted, and days out of order are none', () => {
  expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(1);
  expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(2);
  expect(workingDaysBetween('2026-11-21', '2026-11-22')).toBe(0);
  expect(workingDaysBetween('2026-11-24', '2026-11-23')).toBe(0);
  expect(offDaysBetween('2026-11-24', '2026-11-23')).toEqual([]);
});

test('a year mistyped by thousands is not counted to its end', () => {
  expect(offDaysBetween('2026-01-01', '9026-01-01').at(-1)?.day).toMatch(/^203/);
});

test('days off are named, plain weekends are not among them', () => {
  expect(offDaysBetween('2022-05-01', '2022-05-10')).toEqual([
    { day: '2022-05-01', kind: 'labour' },
    { day: '2022-05-02', kind: 'moved' },
    { day: '2022-05-03', kind: 'moved' },
    { day: '2022-05-09', kind: 'victory' },
    { day: '2022-05-10', kind: 'moved' },
  ]);
});

test('school holidays that touch the days are told whole, as approximate', () => {
  const kinds = (from: string, to: string) =>
    schoolHolidaysBetween(from, to).map((row) => `${row.kind} ${row.from} ${row.to}`);
  expect(kinds('2022-10-03', '2022-12-30')).toEqual([
    'autumn 2022-10-27 2022-11-04',
    'winter 2022-12-29 2023-01-08',
  ]);
  expect(kinds('2023-01-08', '2023-01-09')).toEqual(['winter 2022-12-29 2023-01-08']);
  expect(kinds('2023-01-09', '2023-03-23')).toEqual([]);
  expect(kinds('2022-09-01', '2023-08-31')).toHaveLength(4);
  expect(schoolHolidaysBetween('2023-07-01', '2023-07-02')[0]?.isApproximate).toBe(true);
});
