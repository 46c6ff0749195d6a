import { expect, test } from 'vitest';
import { menuTarget } from './menu-target.ts';

const labels = ['Открыть', 'Отменить', 'Перенести'];

test('arrows go round the ends', () => {
  expect(menuTarget('ArrowDown', 2, labels)).toBe(0);
  expect(menuTarget('ArrowUp', 0, labels)).toBe(2);
  expect(menuTarget('ArrowUp', -1, labels)).toBe(2);
  expect(menuTarget('ArrowDown', -1, labels)).toBe(0);
});

test('a letter goes to the next item that begins with it', () => {
  expect(menuTarget('о', 0, labels)).toBe(1);
  expect(menuTarget('о', 1, labels)).toBe(0);
  expect(menuTarget('П', 0, labels)).toBe(2);
  expect(menuTarget('я', 0, labels)).toBeUndefined();
});

test('other keys and empty menus lead nowhere', () => {
  expect(menuTarget('Enter', 0, labels)).toBeUndefined();
  expect(menuTarget(' ', 0, labels)).toBeUndefined();
  expect(menuTarget('End', 0, [])).toBeUndefined();
});
