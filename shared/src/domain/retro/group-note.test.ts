import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { inverseOf } from '../execute.ts';
import { votesOfGroup } from './notes.ts';

function talked() {
  const world = buildRoom();
  for (const body of ['а', 'б', 'в']) world.write(world.member, body);
  world.write(world.member, 'г', 2);
  world.turnTo('grouping');
  return world;
}

const group = (world: ReturnType<typeof talked>, body: string, head: string | null) =>
  world.must(world.member, 'note.group', {
    noteId: world.id(body),
    headId: head === null ? null : world.id(head),
  });

test('a note lies under another in its column; groups are one level deep', () => {
  const world = talked();
  group(world, 'б', 'а');
  group(world, 'в', 'б');
  expect(world.note('в').groupId).toBe(world.id('а'));
  group(world, 'а', 'г');
  for (const body of ['а', 'б', 'в'])
    expect(world.note(body)).toMatchObject({ groupId: world.id('г'), column: 2 });
});

test('a head laid on what lies under it changes nothing; a note is taken out again', () => {
  const world = talked();
  group(world, 'б', 'а');
  expect(group(world, 'а', 'б')).toEqual([]);
  expect(group(world, 'а', 'а')).toEqual([]);
  group(world, 'б', null);
  expect(world.note('б').groupId).toBeNull();
});

test('votes of a group are those of all its notes', () => {
  const world = talked();
  world.turnTo('voting');
  world.vote(world.member, 'а');
  world.vote(world.lead, 'б');
  group(world, 'б', 'а');
  expect(votesOfGroup(world.state, world.note('а'))).toBeNull();
  world.turnTo('discussing');
  expect(votesOfGroup(world.state, world.note('а'))).toBe(2);
});

test('refused while notes are unseen, and under a note of another retrospective', () => {
  const world = buildRoom();
  world.write(world.member, 'а');
  const args = { noteId: world.id('а'), headId: world.id('none') };
  expect(world.refused(world.member, 'note.group', args)).toEqual({
    code: 'retro-wrong-phase',
    params: { number: 0, phase: 'writing' },
  });
  world.turnTo('grouping');
  expect(world.refused(world.member, 'note.group', args).code).toBe('not-found');
});

test('undone by the group before', () => {
  const world = talked();
  const noteId = world.id('б');
  const command = {
    id: world.id('c'),
    name: 'note.group',
    args: { noteId, headId: world.id('а') },
  };
  expect(inverseOf(world.state, command)).toEqual({
    name: 'note.group',
    args: { noteId, headId: null },
  });
});
