import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { inverseOf } from '../execute.ts';

test('the format brings its columns and the votes that everybody has', () => {
  const world = buildRoom();
  const args = { sprintId: world.room, format: 'four-l', votesEach: 5 };
  const command = { id: world.id('c'), name: 'retro.choose', args };
  expect(inverseOf(world.state, command)?.args).toEqual({
    sprintId: world.room,
    format: 'worked-hindered-try',
    votesEach: 3,
  });
  world.must(world.lead, 'retro.choose', args);
  expect(world.retro()).toMatchObject({ format: 'four-l', votesEach: 5 });
  world.write(world.member, 'Мечта', 3);
});

test('refused once a note is written, to a member, and with a format or votes that are not', () => {
  const world = buildRoom();
  const args = { sprintId: world.room, format: 'sailboat', votesEach: 3 };
  expect(world.refused(world.member, 'retro.choose', args).code).toBe('forbidden');
  for (const wrong of [{ format: 'mood' }, { votesEach: 0 }, { votesEach: 11 }])
    expect(world.refused(world.lead, 'retro.choose', { ...args, ...wrong }).code).toBe(
      'wrong-arguments',
    );
  world.write(world.member, 'Слово');
  expect(world.refused(world.lead, 'retro.choose', args).code).toBe('retro-begun');
});
