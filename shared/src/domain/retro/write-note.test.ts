import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { inverseOf } from '../execute.ts';
import { MAX_NOTES } from './note.ts';

test('an unseen note is a blank sheet, its words are the author’s alone, its time tells nothing', () => {
  const world = buildRoom();
  const { state, member, room } = world;
  world.now = '2022-10-05T09:13:00.000Z';
  world.write(member, 'Мало мест', 1);
  const blank = { column: 1, body: null, authorId: null, votes: null, groupId: null };
  expect(world.note('Мало мест')).toMatchObject({
    ...blank,
    createdAt: state.sprint.get(room)?.reviewedAt,
  });
  expect([...state.noteDraft.values()]).toMatchObject([
    { id: world.id('Мало мест'), personId: member, body: 'Мало мест', isSigned: false },
  ]);
  expect(world.retro().participantIds).toEqual([]);
});

test('one’s own unseen note is written anew, also into another column; nobody else may', () => {
  const world = buildRoom();
  world.write(world.member, 'Мало мест');
  const noteId = world.id('Мало мест');
  const anew = { noteId, sprintId: world.room, column: 2, body: 'Мало залов' };
  for (const who of [world.lead, world.director])
    expect(world.refused(who, 'note.write', anew).code).toBe('note-not-yours');
  world.must(world.member, 'note.write', anew);
  expect(world.note('Мало мест')).toMatchObject({ column: 2, body: null });
  expect(world.state.noteDraft.get(noteId)?.body).toBe('Мало залов');
});

test.each(['grouping', 'voting', 'discussing'] as const)(
  'at %s a note stands openly at once',
  (phase) => {
    const world = buildRoom(phase);
    world.write(world.member, 'Опоздал');
    const votes = phase === 'discussing' ? 0 : null;
    expect(world.note('Опоздал')).toMatchObject({ body: 'Опоздал', authorId: null, votes });
    expect(world.state.noteDraft.size).toBe(0);
  },
);

test('refused: a note that was revealed, of another retrospective, a column the format lacks', () => {
  const world = buildRoom();
  world.write(world.member, 'Мало мест');
  const args = { noteId: world.id('x'), sprintId: world.room, column: 3, body: 'Слово' };
  expect(world.refused(world.member, 'note.write', args)).toMatchObject({
    code: 'wrong-arguments',
    params: { path: 'column' },
  });
  world.turnTo('grouping');
  const old = { ...args, noteId: world.id('Мало мест'), column: 0 };
  expect(world.refused(world.member, 'note.write', old).code).toBe('note-revealed');
});

test('refused past the limit of notes', () => {
  const world = buildRoom();
  for (let count = 0; count < MAX_NOTES; count++) world.write(world.member, `note ${count}`);
  const more = { noteId: world.id('more'), sprintId: world.room, column: 0, body: 'Ещё' };
  expect(world.refused(world.member, 'note.write', more)).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_NOTES },
  });
});

test('refused before the review and after the signature', () => {
  const world = buildRoom();
  const args = { noteId: world.id('x'), sprintId: world.room, column: 0, body: 'Слово' };
  world.must(world.lead, 'sprint.resume', { sprintId: world.room });
  expect(world.refused(world.member, 'note.write', args).code).toBe('sprint-wrong-status');
  world.must(world.lead, 'sprint.review', { sprintId: world.room });
  world.writeRetro(0);
  world.sign(0);
  expect(world.refused(world.member, 'note.write', args).code).toBe('retro-signed');
});

test('undone by its removal, or by the words before', () => {
  const world = buildRoom();
  const args = { noteId: world.id('Слово'), sprintId: world.room, column: 0, body: 'Слово' };
  const command = { id: world.id('c'), name: 'note.write', args };
  const { noteId } = args;
  expect(inverseOf(world.state, command)).toEqual({ name: 'note.remove', args: { noteId } });
  world.write(world.member, 'Слово');
  expect(inverseOf(world.state, { ...command, args: { ...args, body: 'Иначе' } })).toEqual({
    name: 'note.write',
    args,
  });
});

test.each([
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = buildRoom();
  const args = { noteId: world.id('x'), sprintId: world.room, column: 0, body: 'Слово' };
  expect(world.refused(world[who], 'note.write', args).code).toBe(code);
});
