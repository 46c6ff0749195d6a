import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';

test('the timer ends so many minutes from now for all; 0 stops it', () => {
  const world = buildRoom('discussing');
  world.now = '2022-10-03T10:00:00.000Z';
  world.must(world.lead, 'retro.time', { sprintId: world.room, minutes: 5 });
  expect(world.retro().timerEndsAt).toBe('2022-10-03T10:05:00.000Z');
  world.must(world.lead, 'retro.time', { sprintId: world.room, minutes: 0 });
  expect(world.retro().timerEndsAt).toBeNull();
});

test('refused while notes are written; with more than an hour; to a member', () => {
  const world = buildRoom();
  const args = { sprintId: world.room, minutes: 5 };
  expect(world.refused(world.lead, 'retro.time', args).code).toBe('retro-wrong-phase');
  world.turnTo('grouping');
  const long = { ...args, minutes: 61 };
  expect(world.refused(world.lead, 'retro.time', long).code).toBe('wrong-arguments');
  expect(world.refused(world.member, 'retro.time', args).code).toBe('forbidden');
});
