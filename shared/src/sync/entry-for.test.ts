import { expect, test } from 'vitest';
import type { Change } from '../domain/changes.ts';
import { buildRoom, type RetroRoom } from '../testing/retro-room.ts';
import type { Entry } from './entry.ts';
import { concerns, entryFor, entryForAll, NOBODY } from './entry-for.ts';

function entryOf(world: RetroRoom, name: string, by: string, changes: readonly Change[]): Entry {
  return { seq: 1, commandId: world.id('command'), name, by, at: world.now, changes };
}

function asked(world: RetroRoom, by: string, name: string, args: object): Entry {
  return entryOf(world, name, by, world.must(by, name, args));
}

test('S12 writing, signing, moving and voting name nobody to others; the own person gets it whole', () => {
  const world = buildRoom();
  const { state, member, lead, room: sprintId } = world;
  const noteId = world.id('слово');
  const entries = [
    asked(world, member, 'note.write', { noteId, sprintId, column: 0, body: 'слово' }),
    asked(world, member, 'note.sign', { noteId, isSigned: true }),
    asked(world, member, 'note.move', { noteId, column: 1 }),
  ];
  const reveal = asked(world, lead, 'retro.turn', { sprintId, phase: 'grouping' });
  world.turnTo('voting');
  entries.push(asked(world, member, 'note.vote', { noteId, on: true }));
  for (const entry of entries) {
    for (const told of [entryFor(state, lead, entry), entryForAll(entry)]) {
      expect(told.by).toBe(NOBODY);
      expect(JSON.stringify(told)).not.toContain(member);
      expect(JSON.stringify(told)).not.toContain('слово');
    }
    expect([concerns(entry, member), concerns(entry, lead)]).toEqual([true, false]);
    expect(entryFor(state, member, entry).by).toBe(member);
  }
  expect([concerns(reveal, member), concerns(reveal, lead)]).toEqual([true, false]);
  expect(entryForAll(reveal).by).toBe(lead);
  expect(JSON.stringify(entryForAll(reveal))).not.toContain('noteDraft');
});

test('S12 a removal names nobody while the note is unseen, and its remover when it was shown', () => {
  const world = buildRoom();
  const { state, member, lead } = world;
  for (const body of ['а', 'б']) world.write(member, body);
  const unseen = asked(world, member, 'note.remove', { noteId: world.id('а') });
  world.turnTo('grouping');
  const shown = asked(world, lead, 'note.remove', { noteId: world.id('б') });
  expect([entryForAll(unseen).by, entryForAll(shown).by]).toEqual([NOBODY, lead]);
  expect(entryFor(state, lead, unseen).changes.map(({ kind }) => kind)).toEqual(['note']);
});

test('other entries keep their author; what is read on demand never travels', () => {
  const world = buildRoom();
  const args = { projectId: world.sprints, field: 'aim', body: 'секрет' };
  const entry = asked(world, world.lead, 'project.write-passport', args);
  expect(entryForAll(entry).by).toBe(world.lead);
  expect(JSON.stringify(entryForAll(entry))).not.toContain('секрет');
  expect(concerns(entry, world.lead)).toBe(false);
});
