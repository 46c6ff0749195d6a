import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { expect, test } from 'vitest';
import { monthCells } from './cyclogram-cells.ts';

const words = {
  from: (day: number) => `с ${day}`,
  to: (day: number) => `по ${day}`,
  by: (day: number) => `до ${day}`,
};
const plain = { precision: 'day', shape: 'span', fate: 'planned' };
const item = (startsOn: string, endsOn = startsOn, more: Partial<CalendarItem> = {}) =>
  ({ ...plain, startsOn, endsOn, ...more }) as CalendarItem;

/** What three months say: marks, and «=» where a bar goes through. */
const told = (...items: CalendarItem[]) =>
  monthCells(items, ['2022-10', '2022-11', '2022-12'], words).map(
    ({ marks, bar }) => `${bar ? '=' : ''}${marks.join(', ')}`,
  );

test('days are dates, several of a month stand together', () => {
  expect(told(item('2022-10-05'), item('2022-10-19'))).toEqual(['5, 19', '', '']);
  expect(told(item('2022-11-12', '2022-11-14'))).toEqual(['', '12–14', '']);
});

test('what lasts over months begins, goes on as a bar and ends', () => {
  expect(told(item('2022-10-25', '2022-12-03'))).toEqual(['=с 25', '=', '=по 3']);
});

test('what began before the year and ends after it is a bar alone', () => {
  expect(told(item('2022-01-01', '2023-05-01'))).toEqual(['=', '=', '=']);
});

test('a month is a dot, a window of months a bar without dates', () => {
  expect(told(item('2022-10-01', '2022-10-31', { precision: 'month' }))).toEqual(['•', '', '']);
  expect(told(item('2022-10-01', '2022-11-30', { precision: 'month' }))).toEqual(['=', '=', '']);
});

test('a deadline says so, what was held is ticked, what was cancelled is not there', () => {
  expect(told(item('2022-10-15', '2022-10-15', { shape: 'due' }))).toEqual(['до 15', '', '']);
  expect(told(item('2022-10-15', '2022-10-15', { fate: 'held' }))).toEqual(['15 ✓', '', '']);
  expect(told(item('2022-10-15', '2022-10-15', { fate: 'cancelled' }))).toEqual(['', '', '']);
});
