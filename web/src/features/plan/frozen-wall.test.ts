import { emptyRetro, type FrozenRetro } from '@kaskad/shared/domain/sprint/frozen-retro.ts';
import { expect, test } from 'vitest';
import { frozenWall } from './frozen-wall.ts';

type Note = FrozenRetro['notes'][number];

test('a record of the first format, which tells of no notes, has no columns', () => {
  expect(frozenWall(emptyRetro)).toEqual([]);
});

test('notes stand in the columns of their format; empty ones are left out', () => {
  const wall = wallOf(note('якорь', { column: 1 }), note('остров', { column: 3 }));
  expect(wall.map(({ name, groups }) => [name, groups.map(({ head }) => head.id)])).toEqual([
    ['anchor', ['якорь']],
    ['island', ['остров']],
  ]);
});

test('a group is its head and what lies under it, wherever that was written, with the votes of all', () => {
  const [column, ...others] = wallOf(
    note('голова', { votes: 2 }),
    note('под ней', { groupId: 'голова', column: 2, votes: 1 }),
  );
  expect(others).toEqual([]);
  expect(column?.groups).toMatchObject([
    { head: { id: 'голова' }, under: [{ id: 'под ней' }], votes: 3 },
  ]);
});

test('the most voted stands first; equal ones keep the order of the record', () => {
  const wall = wallOf(
    note('первая', { votes: 1 }),
    note('вторая', { votes: 1 }),
    note('главная', { votes: 4 }),
  );
  expect(wall[0]?.groups.map(({ head }) => head.id)).toEqual(['главная', 'первая', 'вторая']);
});

test('votes that were never shown stay unknown', () => {
  expect(wallOf(note('одна'))[0]?.groups[0]?.votes).toBeNull();
});

test('a note whose head is not in the record stands by itself', () => {
  expect(wallOf(note('одна', { groupId: 'нет такой' }))[0]?.groups).toHaveLength(1);
});

function wallOf(...notes: Note[]) {
  return frozenWall({ ...emptyRetro, format: 'sailboat', notes });
}

function note(id: string, fields: Partial<Note> = {}): Note {
  return { id, column: 0, body: id, groupId: null, votes: null, authorId: null, ...fields };
}
