import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';

test('a signed note shows its author at the reveal, others none', () => {
  const world = buildRoom();
  for (const body of ['с именем', 'без имени', 'передумал']) world.write(world.member, body);
  const sign = (body: string, isSigned: boolean) =>
    world.must(world.member, 'note.sign', { noteId: world.id(body), isSigned });
  sign('с именем', true);
  sign('передумал', true);
  sign('передумал', false);
  expect(world.note('с именем').authorId).toBeNull();
  world.turnTo('grouping');
  expect(world.note('с именем').authorId).toBe(world.member);
  expect(world.note('без имени').authorId).toBeNull();
  expect(world.note('передумал').authorId).toBeNull();
});

test('nobody signs a note of somebody else', () => {
  const world = buildRoom();
  world.write(world.member, 'Слово');
  const args = { noteId: world.id('Слово'), isSigned: true };
  expect(world.refused(world.director, 'note.sign', args).code).toBe('note-not-yours');
});

test('after the reveal a name is only taken off, by its bearer', () => {
  const world = buildRoom();
  world.write(world.member, 'Слово');
  const args = { noteId: world.id('Слово'), isSigned: true };
  world.must(world.member, 'note.sign', args);
  world.turnTo('grouping');
  const off = { ...args, isSigned: false };
  expect(world.refused(world.lead, 'note.sign', off).code).toBe('note-revealed');
  expect(world.refused(world.member, 'note.sign', args).code).toBe('note-revealed');
  world.must(world.member, 'note.sign', off);
  expect(world.note('Слово').authorId).toBeNull();
  expect(world.refused(world.member, 'note.sign', args).code).toBe('note-revealed');
});
