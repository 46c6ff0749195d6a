import { expect, test } from 'vitest';
import { spanOfYear } from '../calendar-span.ts';
import { placeOn } from './year-scale.ts';

const year = spanOfYear(2022, 'school');

test('the whole year is the whole width, whatever reaches beyond it is cut', () => {
  expect(placeOn(year, { from: '2019-01-01', to: '2024-12-31' })).toEqual({ left: 0, width: 1 });
});

test('a day takes a day', () => {
  const { left, width } = placeOn(year, { from: '2022-09-02', to: '2022-09-02' });
  expect([left, width]).toEqual([1 / 365, 1 / 365]);
});
