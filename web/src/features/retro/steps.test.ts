import { retroPhases } from '@kaskad/shared/domain/retro/retro.ts';
import { expect, test } from 'vitest';
import { nextTurn, stepOf, stepsOf } from './steps.ts';

const start = {
  isSigned: false,
  phase: 'writing',
  notes: 0,
  decisions: 0,
  unjudged: 0,
} as const;

test('it opens with the verdicts while one is missing, and goes on with the first note', () => {
  expect(stepOf({ ...start, unjudged: 2 })).toBe('verdicts');
  expect(stepOf({ ...start, unjudged: 2, notes: 1 })).toBe('writing');
  expect(stepOf(start)).toBe('writing');
});

test('a missing verdict does not hold up the later phases', () => {
  for (const phase of ['grouping', 'voting'] as const)
    expect(stepOf({ ...start, phase, unjudged: 1 })).toBe(phase);
});

test('the discussion becomes deciding with the first decision', () => {
  expect(stepOf({ ...start, phase: 'discussing' })).toBe('discussing');
  expect(stepOf({ ...start, phase: 'discussing', decisions: 1 })).toBe('deciding');
});

test('the signature ends it in whatever phase it was', () => {
  for (const phase of retroPhases)
    expect(stepOf({ ...start, phase, isSigned: true, unjudged: 1 })).toBe('signed');
});

test('the one button leads through every phase and then gives way to the signature', () => {
  const way = (['writing', 'grouping', 'voting'] as const).map((step) => nextTurn(step)?.phase);
  expect(way).toEqual(retroPhases.slice(1));
  expect(nextTurn('verdicts')).toBeUndefined();
  expect(nextTurn('discussing')).toBeUndefined();
  expect(nextTurn('signed')).toBeUndefined();
});

test('a short retrospective goes from the notes to the talk, unless the team took the long way', () => {
  const short = ['verdicts', 'writing', 'discussing', 'deciding', 'signed'];
  expect(stepsOf(true, 'writing')).toEqual(short);
  expect(stepsOf(true, 'deciding')).toEqual(short);
  for (const step of ['grouping', 'voting'] as const)
    expect(stepsOf(true, step)).toEqual(stepsOf(false, step));
});
