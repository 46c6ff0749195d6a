import { type CalendarItem, ENDLESS } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { expect, test } from 'vitest';
import { carried } from './carried.ts';

const item = (startsOn: string, endsOn: string, more: Partial<CalendarItem> = {}) =>
  ({ shape: 'span', precision: 'day', startsOn, endsOn, ...more }) as CalendarItem;

test('what is known to the day keeps its length, whichever day it is taken by', () => {
  const course = item('2022-10-10', '2022-10-12');
  const after = { from: '2022-10-24', to: '2022-10-26' };
  expect(carried(course, '2022-10-11', '2022-10-25', 'day')).toEqual(after);
  expect(carried(course, '2022-10-11', '2022-10-25', 'month')).toEqual(after);
});

test('what is known to the month takes the chosen day, or all of the chosen month', () => {
  const rough = item('2023-01-01', '2023-01-31', { precision: 'month' });
  expect(carried(rough, '2023-01-05', '2023-02-07', 'day')).toEqual({
    ...{ from: '2023-02-07', to: '2023-02-07' },
  });
  expect(carried(rough, '2023-01-05', '2023-02-07', 'month')).toEqual({
    ...{ from: '2023-02-01', to: '2023-02-28' },
  });
  const back = item('2024-02-01', '2024-02-29', { precision: 'month' });
  expect(carried(back, '2024-02-29', '2023-12-15', 'month')).toEqual({
    ...{ from: '2023-12-01', to: '2023-12-31' },
  });
});

test('a quarter stays a quarter', () => {
  const quarter = item('2022-10-01', '2022-12-31', { precision: 'quarter' });
  expect(carried(quarter, '2022-10-01', '2023-01-01', 'month')).toEqual({
    ...{ from: '2023-01-01', to: '2023-03-31' },
  });
});

test('what has no end keeps having none', () => {
  const open = item('2022-10-10', ENDLESS, { shape: 'open' });
  expect(carried(open, '2022-10-10', '2022-10-17', 'month')).toEqual({
    ...{ from: '2022-10-17', to: ENDLESS },
  });
});
