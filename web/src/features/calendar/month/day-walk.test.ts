import { expect, test } from 'vitest';
import { weeksOf } from '../calendar-span.ts';
import { MORE, type Spot, walk } from './day-walk.ts';
import type { GridItem } from './grid-items.ts';
import { layWeek } from './week-lanes.ts';

const item = (id: string, startsOn: string, endsOn = startsOn) =>
  ({ id, startsOn, endsOn }) as GridItem;

const items = [
  item('long', '2022-10-04', '2022-10-06'),
  item('a', '2022-10-05'),
  item('b', '2022-10-05'),
  item('next', '2022-10-12'),
];
const weeks = weeksOf('2022-10').map((days) => layWeek(items, days, 2));
const at = (day: string, slot: string | null = null): Spot => ({ day: `2022-10-${day}`, slot });

test('down goes through the bars of a day, then what found no room, then to the day a week later', () => {
  expect(walk(weeks, at('05'), 'ArrowDown')).toEqual(at('05', 'long'));
  expect(walk(weeks, at('05', 'long'), 'ArrowDown')).toEqual(at('05', 'a'));
  expect(walk(weeks, at('05', 'a'), 'ArrowDown')).toEqual(at('05', MORE));
  expect(walk(weeks, at('05', MORE), 'ArrowDown')).toEqual(at('12'));
});

test('up from a day leads to the last of the day a week before', () => {
  expect(walk(weeks, at('12'), 'ArrowUp')).toEqual(at('05', MORE));
  expect(walk(weeks, at('12', 'next'), 'ArrowUp')).toEqual(at('12'));
});

test('sideways keeps the height where there is something at it', () => {
  expect(walk(weeks, at('05', 'a'), 'ArrowLeft')).toEqual(at('04', 'long'));
  expect(walk(weeks, at('04', 'long'), 'ArrowLeft')).toEqual(at('03'));
  expect(walk(weeks, at('05', 'long'), 'ArrowRight')).toEqual(at('06', 'long'));
});

test('Home and End lead to the ends of the week; past the month there is nothing', () => {
  expect(walk(weeks, at('05', 'a'), 'Home')).toEqual(at('03'));
  expect(walk(weeks, at('05'), 'End')).toEqual(at('09'));
  expect(walk(weeks, { day: '2022-09-26', slot: null }, 'ArrowLeft')).toBeUndefined();
  expect(walk(weeks, at('05'), 'x')).toBeUndefined();
});
