import { expect, test } from 'vitest';
import { fill } from './fill.ts';

const write = { plural: new Intl.PluralRules('ru'), number: String };

test('a value that nobody gave stays visible by its name', () => {
  expect(fill('Спринт {number} и {next}', { number: 2 }, write)).toBe('Спринт 2 и {next}');
});

test('the plural form follows n, or count where there is no n', () => {
  const message = { one: 'одна', few: 'несколько', many: 'много', other: 'дробь' };
  expect(fill(message, { n: 3 }, write)).toBe('несколько');
  expect(fill(message, { count: 5 }, write)).toBe('много');
  expect(fill(message, { n: 1.5 }, write)).toBe('дробь');
});

test('a form the language lacks falls back to the general one', () => {
  expect(fill({ one: 'one', other: 'other' }, { n: 3 }, write)).toBe('other');
});

test('a value with braces is not read as a variable', () => {
  expect(fill('{a} {b}', { a: '{b}', b: 'x' }, write)).toBe('{b} x');
});
