import { expect, test } from 'vitest';
import { sheetsOf } from './fit.ts';

test('what fits is one sheet', () => {
  expect(sheetsOf([10, 10, 10], 30)).toEqual([0]);
  expect(sheetsOf([], 30)).toEqual([0]);
});

test('what does not fit goes on with the row that does not', () => {
  expect(sheetsOf([10, 10, 11, 10], 30)).toEqual([0, 2]);
});

test('a row taller than a sheet has one of its own and holds up nobody', () => {
  expect(sheetsOf([10, 40, 10], 30)).toEqual([0, 1, 2]);
});
