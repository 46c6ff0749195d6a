import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';

test('who comes in took part, once; also a director', () => {
  const world = buildRoom();
  for (const who of [world.member, world.director, world.member])
    world.must(who, 'retro.join', { sprintId: world.room });
  expect(world.retro().participantIds).toEqual([world.member, world.director]);
});

test('refused before the review, after the signature, to the observer', () => {
  const world = buildRoom();
  const args = { sprintId: world.room };
  expect(world.refused(world.observer, 'retro.join', args).code).toBe('forbidden');
  world.must(world.lead, 'sprint.resume', args);
  expect(world.refused(world.member, 'retro.join', args).code).toBe('sprint-wrong-status');
  world.must(world.lead, 'sprint.review', args);
  world.writeRetro(0);
  world.sign(0);
  expect(world.refused(world.member, 'retro.join', args).code).toBe('retro-signed');
});
