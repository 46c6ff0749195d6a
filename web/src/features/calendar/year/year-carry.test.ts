import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { weekdayOf } from '@kaskad/shared/domain/schedule/day.ts';
import { expect, test } from 'vitest';
import { spanOfYear } from '../calendar-span.ts';
import { carryBy, dayAcross, settleOn, takenOf } from './year-carry.ts';

const known = (precision: CalendarItem['precision']) => ({ precision }) as CalendarItem;
const day = known('day');

test('an event goes by whole weeks and keeps its day of the week', () => {
  expect(settleOn(day, '2022-10-05', '2022-11-04')).toBe('2022-11-02');
  expect(settleOn(day, '2022-10-05', '2022-09-30')).toBe('2022-09-28');
  expect(carryBy('ArrowRight', day, '2022-12-28')).toBe('2023-01-04');
  expect(carryBy('ArrowLeft', day, '2022-10-05')).toBe('2022-09-28');
});

test('a hand that shook by less than half a week leaves it where it was', () => {
  expect(settleOn(day, '2022-10-05', '2022-10-08')).toBe('2022-10-05');
});

test('a month up or down is the month beside whatever its length, on the same day of the week', () => {
  for (const start of ['2022-10-31', '2022-11-01', '2023-01-31', '2024-02-29', '2022-12-30'])
    for (const [code, step] of [
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ] as const) {
      const there = carryBy(code, day, start) ?? '';
      const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect([start, code, weekdayOf(there)]).toEqual([start, code, weekdayOf(start)]);
      expect([start, code, months(there) - months(start)]).toEqual([start, code, step]);
    }
});

test('what is known to a month goes by months, what is known to a quarter by quarters', () => {
  expect(settleOn(known('month'), '2022-10-20', '2022-12-01')).toBe('2022-12-20');
  expect(carryBy('ArrowRight', known('month'), '2022-10-01')).toBe('2022-11-01');
  expect(settleOn(known('quarter'), '2022-10-01', '2022-11-30')).toBe('2022-10-01');
  expect(settleOn(known('quarter'), '2022-10-01', '2022-12-01')).toBe('2023-01-01');
  expect(carryBy('ArrowUp', known('quarter'), '2022-10-01')).toBe('2022-07-01');
});

test('what is known to a year stays in its year', () => {
  expect(settleOn(known('academic-year'), '2022-09-01', '2023-02-28')).toBe('2022-09-01');
});

test('other keys carry nothing', () => {
  expect(carryBy('PageDown', day, '2022-10-05')).toBeUndefined();
});

test('the width of a year is its days from the first to the last, beyond it there are none', () => {
  const year = spanOfYear(2022, 'school');
  expect(dayAcross(year, 0)).toBe('2022-09-01');
  expect(dayAcross(year, 0.9999)).toBe('2023-08-31');
  expect([dayAcross(year, -0.01), dayAcross(year, 1)]).toEqual([undefined, undefined]);
});

test('of several times of a row the chosen one is taken, else the next one, else the first', () => {
  const item = (id: string, endsOn: string, fate = 'planned') =>
    ({ id, endsOn, fate }) as CalendarItem;
  const items = [item('a', '2022-10-01'), item('b', '2022-11-01', 'held'), item('c', '2022-12-01')];
  expect(takenOf(items, 'b', '2022-10-26')?.id).toBe('b');
  expect(takenOf(items, null, '2022-10-26')?.id).toBe('c');
  expect(takenOf(items, 'gone', '2023-01-01')?.id).toBe('a');
  expect(takenOf([], null, '2022-10-26')).toBeUndefined();
});
