import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { expect, test } from 'vitest';
import { gridItems, lastsLong } from './grid-items.ts';

const item = (id: string, startsOn: string, endsOn = startsOn, shape = 'span') =>
  ({ id, startsOn, endsOn, shape }) as CalendarItem;

test('two weeks are a bar, a day more are a beginning and an end', () => {
  expect(lastsLong(item('a', '2022-10-03', '2022-10-16'))).toBe(false);
  expect(lastsLong(item('a', '2022-10-03', '2022-10-17'))).toBe(true);
});

test('of what lasts long the days of its beginning and end are shown, in the order of days', () => {
  const long = item('long', '2022-10-03', '2022-11-25');
  const shown = gridItems([long, item('day', '2022-10-05')]);
  expect(shown.map(({ id, startsOn, endsOn }) => [id, startsOn, endsOn])).toEqual([
    ['long-start', '2022-10-03', '2022-10-03'],
    ['day', '2022-10-05', '2022-10-05'],
    ['long-end', '2022-11-25', '2022-11-25'],
  ]);
  expect(shown[0]?.whole).toBe(long);
});

test('what has no end only begins', () => {
  const shown = gridItems([item('open', '2022-10-03', '9999-12-31', 'open')]);
  expect(shown.map(({ edge }) => edge)).toEqual(['start']);
});
