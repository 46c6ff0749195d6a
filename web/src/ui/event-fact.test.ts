import { expect, test } from 'vitest';
import { factOf } from './event-fact.ts';

const event = { phase: 'running', cancelledAt: null };

test('what is not done is not held once its period is over, and open until then', () => {
  expect(factOf(event, { status: 'active' })).toBe('open');
  expect(factOf(event, { status: 'review' })).toBe('notHeld');
  expect(factOf(event, { status: 'closed' })).toBe('notHeld');
  expect(factOf(event, undefined)).toBe('notHeld');
});

test('done is held and given up is cancelled, whatever its period does', () => {
  expect(factOf({ ...event, phase: 'done' }, { status: 'active' })).toBe('held');
  expect(factOf({ phase: 'done', cancelledAt: '2022-01-01T00:00:00Z' }, undefined)).toBe(
    'cancelled',
  );
});
