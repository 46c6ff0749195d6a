import { expect, test } from 'vitest';
import { stepTo } from './step-to.ts';

test('arrows go around, pages stop at the ends', () => {
  expect(stepTo('ArrowDown', 2, 3)).toBe(0);
  expect(stepTo('ArrowUp', 0, 3)).toBe(2);
  expect(stepTo('PageDown', 1, 3)).toBe(2);
  expect(stepTo('PageUp', 1, 20)).toBe(0);
});

test('an empty list and other keys lead nowhere', () => {
  expect(stepTo('ArrowDown', -1, 0)).toBeUndefined();
  expect(stepTo('Home', 1, 3)).toBeUndefined();
});
