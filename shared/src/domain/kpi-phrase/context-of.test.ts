import { expect, test } from 'vitest';
import { contextOf } from './context-of.ts';

test('what is told as it should be is kept', () => {
  const given = { projectEnd: '2024-12-31', columns: ['2023', 2024], year: 2023 };
  const known = { projectEnd: '2024-12-31', columns: ['2023', '2024'], year: '2023' };
  expect(contextOf(given)).toEqual(known);
});

test('anything else is not known', () => {
  expect(contextOf({ projectEnd: null, columns: '2023', academicYear: {}, other: 1 })).toEqual({});
});
