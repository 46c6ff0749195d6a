import { expect, test } from 'vitest';
import type { GridItem } from './grid-items.ts';
import { layWeek } from './week-lanes.ts';

const week = ['03', '04', '05', '06', '07', '08', '09'].map((date) => `2022-10-${date}`);
const item = (id: string, startsOn: string, endsOn = startsOn) =>
  ({ id, startsOn, endsOn }) as GridItem;

/** «id lane first-last» of every bar. */
const bars = (items: readonly GridItem[], lanes = 3) =>
  layWeek(items, week, lanes).segments.map(
    ({ item: { id }, lane, first, last }) => `${id} ${lane} ${first}-${last}`,
  );

test('what does not meet shares a lane, what meets lies in lanes of its own', () => {
  const items = [
    item('a', '2022-10-03', '2022-10-05'),
    item('b', '2022-10-04'),
    item('c', '2022-10-06'),
  ];
  expect(bars(items)).toEqual(['a 0 0-2', 'b 1 1-1', 'c 0 3-3']);
});

test('what is longer than the week is cut at its ends and says so', () => {
  const { segments } = layWeek([item('a', '2022-10-01', '2022-12-31')], week, 3);
  expect(segments).toMatchObject([{ first: 0, last: 6, before: true, after: true }]);
});

test('what finds no lane is counted on each of its days and draws no bar', () => {
  const items = [
    item('a', '2022-10-03', '2022-10-04'),
    item('b', '2022-10-03', '2022-10-04'),
    item('c', '2022-10-04'),
  ];
  const laid = layWeek(items, week, 1);
  expect(laid.segments.map(({ item: { id } }) => id)).toEqual(['a']);
  expect(laid.hidden).toEqual([1, 2, 0, 0, 0, 0, 0]);
});

test('items of other weeks are left out', () => {
  expect(bars([item('a', '2022-10-02'), item('b', '2022-10-10')])).toEqual([]);
});
