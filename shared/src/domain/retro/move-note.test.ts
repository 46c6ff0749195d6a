import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { byRank } from '../rank.ts';

test('an unseen note is moved by its author alone', () => {
  const world = buildRoom();
  world.write(world.member, 'а');
  const args = { noteId: world.id('а'), column: 1 };
  expect(world.refused(world.lead, 'note.move', args).code).toBe('note-not-yours');
  world.must(world.member, 'note.move', args);
  expect(world.note('а')).toMatchObject({ column: 1, body: null });
});

test('a shown one by anybody of the team: to the end, out of its group, with what lies under it', () => {
  const world = buildRoom();
  for (const body of ['а', 'б']) world.write(world.member, body);
  world.write(world.lead, 'в', 1);
  world.turnTo('grouping');
  const under = { noteId: world.id('б'), headId: world.id('а') };
  world.must(world.member, 'note.group', under);
  world.must(world.lead, 'note.move', { noteId: world.id('а'), column: 1 });
  expect(world.note('а')).toMatchObject({ column: 1, groupId: null });
  expect(world.note('б')).toMatchObject({ column: 1, groupId: world.id('а') });
  expect([world.note('а'), world.note('в')].sort(byRank).at(-1)?.id).toBe(world.id('а'));
  world.must(world.member, 'note.move', { noteId: world.id('б'), column: 1 });
  expect(world.note('б').groupId).toBeNull();
});

test('refused: a column the format lacks; the observer', () => {
  const world = buildRoom('grouping');
  world.write(world.member, 'а');
  const args = { noteId: world.id('а'), column: 3 };
  expect(world.refused(world.member, 'note.move', args).code).toBe('wrong-arguments');
  expect(world.refused(world.observer, 'note.move', args).code).toBe('forbidden');
});
