import { expect, test } from 'vitest';
import { clockAt, clockFace } from './clock.ts';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();

test('counts down whole seconds and never shows nought while it runs', () => {
  expect(clockAt(at(300), at(0))).toEqual({ kind: 'running', seconds: 300 });
  expect(clockAt('2026-01-01T12:00:00.400Z', at(0))).toEqual({ kind: 'running', seconds: 1 });
});

test('says that the time is up for a while, then nothing', () => {
  expect(clockAt(at(0), at(0)).kind).toBe('over');
  expect(clockAt(at(0), at(119)).kind).toBe('over');
  expect(clockAt(at(0), at(120)).kind).toBe('none');
  expect(clockAt(null, at(0)).kind).toBe('none');
});

test('is written with minutes and two digits of seconds', () => {
  expect([65, 600, 9].map(clockFace)).toEqual(['1:05', '10:00', '0:09']);
});
