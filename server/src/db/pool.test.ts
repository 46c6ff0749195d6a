import { describe, expect, test } from 'vitest';
import { brokenConstraint, isDatabaseAway, sqlState } from './pool.ts';

function coded(code: string, message = 'text'): Error {
  return Object.assign(new Error(message), { code, constraint: 'person_email' });
}

describe('isDatabaseAway', () => {
  test.each(['08006', '57P01', '57P03', '53300', '53100', 'ECONNREFUSED', 'ENOENT'])(
    'F02: %s is worth a retry',
    (code) => {
      expect(isDatabaseAway(new Error('Failed query', { cause: coded(code) }))).toBe(true);
    },
  );

  test('F20: a pool without a free connection is worth a retry', () => {
    expect(isDatabaseAway(new Error('timeout exceeded when trying to connect'))).toBe(true);
  });

  test.each(['23505', '22P02', '57014', '42P01'])('%s is not', (code) => {
    expect(isDatabaseAway(coded(code))).toBe(false);
  });

  test('nothing thrown is not', () => {
    expect(isDatabaseAway(undefined)).toBe(false);
  });
});

test('the state and the constraint are found under a wrapper', () => {
  const error = new Error('Failed query', { cause: coded('23505') });
  expect(sqlState(error)).toBe('23505');
  expect(brokenConstraint(error)).toBe('person_email');
  expect(sqlState(coded('EPIPE'))).toBeUndefined();
});
