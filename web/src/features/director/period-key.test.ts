import { expect, test } from 'vitest';
import { keyOf, periodsByKey } from './period-key.ts';

test('a sprint and a checkpoint of one number are told apart', () => {
  expect(keyOf({ mode: 'sprints', number: 2 })).toBe('2');
  expect(keyOf({ mode: 'cohort', number: 2 })).toBe('c2');
  expect(keyOf({ mode: 'cyclogram', number: 2022 })).toBe('2022');
});

test('each key occurs once: sprints first, then checkpoints, then school years', () => {
  const periods = [
    { mode: 'cyclogram', number: 2022 },
    { mode: 'cohort', number: 1 },
    { mode: 'sprints', number: 2 },
    { mode: 'sprints', number: 1 },
    { mode: 'sprints', number: 2 },
  ] as const;
  expect(periodsByKey(periods).map(keyOf)).toEqual(['1', '2', 'c1', '2022']);
});
