import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';

test('an unseen note is taken away by its author alone, words and all', () => {
  const world = buildRoom();
  world.write(world.member, 'Слово');
  const args = { noteId: world.id('Слово') };
  for (const who of [world.lead, world.director])
    expect(world.refused(who, 'note.remove', args).code).toBe('note-not-yours');
  world.must(world.member, 'note.remove', args);
  expect([world.state.note.size, world.state.noteDraft.size]).toEqual([0, 0]);
});

test('after the reveal by the lead, or by the author who is named on it', () => {
  const world = buildRoom();
  for (const body of ['своя', 'чужая']) world.write(world.member, body);
  world.must(world.member, 'note.sign', { noteId: world.id('своя'), isSigned: true });
  world.turnTo('grouping');
  const foreign = { noteId: world.id('чужая') };
  expect(world.refused(world.member, 'note.remove', foreign).code).toBe('forbidden');
  world.must(world.member, 'note.remove', { noteId: world.id('своя') });
  world.must(world.lead, 'note.remove', foreign);
  expect(world.state.note.size).toBe(0);
});

test('with it go its votes; what lay under it stays a group', () => {
  const world = buildRoom();
  for (const body of ['глава', 'вторая', 'третья']) world.write(world.member, body);
  world.turnTo('grouping');
  for (const body of ['вторая', 'третья'])
    world.must(world.member, 'note.group', { noteId: world.id(body), headId: world.id('глава') });
  world.turnTo('voting');
  world.vote(world.member, 'глава');
  world.must(world.lead, 'note.remove', { noteId: world.id('глава') });
  expect(world.state.vote.size).toBe(0);
  const heads = ['вторая', 'третья'].map((body) => world.note(body).groupId);
  expect(heads.filter((head) => head === null)).toHaveLength(1);
  expect(heads.find((head) => head !== null)).toBeOneOf([world.id('вторая'), world.id('третья')]);
});
