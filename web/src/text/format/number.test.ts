import { expect, test } from 'vitest';
import { numberWriter, percentWriter } from './number.ts';

const ru = numberWriter('ru');

test('thousands are parted by a no-break thin space, years stay whole', () => {
  expect(ru(12500)).toBe('12\u202F500');
  expect(ru(1234567)).toBe('1\u202F234\u202F567');
  expect(ru(2021)).toBe('2021');
  for (const [value, said] of [
    [0, '0'],
    [7, '7'],
    [9999, '9999'],
    [10000, '10\u202F000'],
  ] as const)
    expect(ru(value)).toBe(said);
});

test('the decimal sign is a comma and the minus a real one', () => {
  expect(ru(19.2)).toBe('19,2');
  expect(ru(-3)).toBe('\u22123');
  expect(numberWriter('en')(19.2)).toBe('19.2');
});

test('a share is a percentage to one decimal', () => {
  expect(percentWriter('ru')(0.192)).toBe('19,2\u00A0%');
  expect(percentWriter('en')(0.5)).toBe('50%');
});
