import { expect, test } from 'vitest';
import { buildRoom } from '../testing/retro-room.ts';
import { isUnseen, visibleChanges } from './visible-to.ts';

test('S12 changes of unseen rows reach their owner alone, also when another has a row of that id by now', () => {
  const world = buildRoom();
  const { state, lead, member } = world;
  const noteId = world.id('слова');
  const written = world.write(member, 'слова');
  const anew = { noteId, sprintId: world.room, column: 0, body: 'другие' };
  const edited = world.must(member, 'note.write', anew);
  const removed = world.must(member, 'note.remove', { noteId });
  world.must(lead, 'note.write', { ...anew, body: 'чужие' });
  const changes = [...written, ...edited, ...removed];
  const seen = (viewer: string, by?: string) =>
    visibleChanges(state, viewer, changes, by).filter(({ kind }) => isUnseen(kind)).length;
  // Of the owner's own only the removal is left: the row of that id is no longer theirs.
  expect([seen(member, member), seen(lead, member)]).toEqual([1, 0]);
});
