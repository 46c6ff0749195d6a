import { expect, test } from 'vitest';
import {
  daysFromTo,
  monthLater,
  spanOfMonth,
  spanOfYear,
  weeksOf,
  yearOf,
} from './calendar-span.ts';

test('the weeks of a month go from Monday to Sunday and hold all of its days', () => {
  const weeks = weeksOf('2022-10');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2022-09-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2022-11-06');
  expect(weeksOf('2021-02')).toHaveLength(4);
});

test('months go over the end of a year in both ways', () => {
  expect(monthLater('2022-12', 1)).toBe('2023-01');
  expect(monthLater('2022-01', -1)).toBe('2021-12');
});

test('February of a leap year has its day more', () => {
  expect(spanOfMonth('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test('a school year lies in two calendar years', () => {
  expect(spanOfYear(2022, 'school')).toMatchObject({ from: '2022-09-01', to: '2023-08-31' });
  expect(spanOfYear(2022, 'calendar')).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
  expect(yearOf('2023-08-31', 'school')).toBe(2022);
  expect(yearOf('2023-09-01', 'school')).toBe(2023);
  expect(yearOf('2023-08-31', 'calendar')).toBe(2023);
});

test('days between days do not stumble over summer time', () => {
  expect(daysFromTo('2010-03-01', '2010-04-01')).toBe(31);
  expect(daysFromTo('2022-10-05', '2022-10-03')).toBe(-2);
});
