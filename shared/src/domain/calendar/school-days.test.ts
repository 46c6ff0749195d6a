import { expect, test } from 'vitest';
import { addDays } from '../schedule/day.ts';
import { schoolDaysBetween } from './school-days.ts';
import { schoolHolidaysBetween } from './school-holidays.ts';
import { isWorkingDay } from './working-days.ts';

test.each([
  ['2022-10-03', '2022-10-09', 5],
  ['2022-10-27', '2022-11-04', 0],
  ['2022-06-01', '2022-08-31', 0],
  ['2022-12-30', '2023-01-08', 0],
  ['2022-09-01', '2022-09-01', 1],
  ['2022-09-02', '2022-09-01', 0],
])('from %s to %s schools work %d days', (from, to, count) => {
  expect(schoolDaysBetween(from, to)).toBe(count);
});

test('over the turn of years it is what counting day by day gives', () => {
  const [from, to] = ['2019-12-20', '2022-02-10'];
  const holidays = schoolHolidaysBetween(from, to);
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const isOff = holidays.some((holiday) => holiday.from <= day && day <= holiday.to);
    if (isWorkingDay(day) && !isOff) count++;
  }
  expect(schoolDaysBetween(from, to)).toBe(count);
});
