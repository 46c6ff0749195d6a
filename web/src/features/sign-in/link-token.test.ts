import { expect, test } from 'vitest';
import { tokenIn } from './link-token.ts';

test('the fragment is the token, with or without its name', () => {
  expect(tokenIn('#abc_-1')).toBe('abc_-1');
  expect(tokenIn('#token=abc_-1')).toBe('abc_-1');
});

test('no fragment is no token', () => {
  expect(tokenIn('')).toBeUndefined();
  expect(tokenIn('#')).toBeUndefined();
  expect(tokenIn('#token=')).toBeUndefined();
});
