import { expect, test } from 'vitest';
import { numberFrom } from './number-from.ts';

test('a comma, a point and thin spaces are all right', () => {
  expect(numberFrom('2,5')).toBe(2.5);
  expect(numberFrom('2.5')).toBe(2.5);
  expect(numberFrom('12\u202F500')).toBe(12_500);
  expect(numberFrom('\u22123')).toBe(-3);
  expect(numberFrom('+40')).toBe(40);
});

test('words are no number', () => {
  for (const text of ['', 'два', '2 дня', '1e9', 'Infinity', '1,2,3'])
    expect(numberFrom(text)).toBe(undefined);
});
