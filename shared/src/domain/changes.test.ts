import { expect, test } from 'vitest';
import { buildCentre } from '../testing/centre.ts';
import { rowsOf } from '../testing/verb.ts';
import {
  add,
  applyChanges,
  type Change,
  edited,
  editsBack,
  put,
  remove,
  rowAfter,
  set,
  touchedId,
} from './changes.ts';
import type { Label } from './label/label.ts';
import { emptyState, layerOver } from './state.ts';

const label: Label = { id: 'label', projectId: 'project', title: 'Слово', tint: 1 };
const text = {
  id: 'text',
  ownerKind: 'project',
  ownerId: 'project',
  field: 'aim',
  body: '',
  updatedAt: '',
  updatedBy: '',
} as const;

test('a set names the fields that differ and what they were, and none that was not given', () => {
  expect(set('label', label, { title: 'Слово', tint: 2 })).toEqual([
    { op: 'set', kind: 'label', id: 'label', set: { tint: 2 }, was: { tint: 1 } },
  ]);
  expect(set('label', label, { title: undefined })).toEqual([]);
  expect(set('label', label, {})).toEqual([]);
});

test('lists and objects differ by what they hold', () => {
  const { state, director } = buildCentre();
  const [direction] = state.direction.values();
  if (direction === undefined) throw new Error(director);
  expect(set('direction', direction, { successors: [...direction.successors] })).toEqual([]);
  expect(set('direction', direction, { successors: [] })).toHaveLength(1);
});

test('null is a value, so it replaces one and differs from it', () => {
  const { state, leaver } = buildCentre();
  const member = state.member.get(leaver);
  if (member === undefined) throw new Error('no leaver');
  const [change] = set('member', member, { deactivatedAt: null });
  expect(change).toMatchObject({
    set: { deactivatedAt: null },
    was: { deactivatedAt: member.deactivatedAt },
  });
});

test('changes are applied in order, and rows that were there are never written into', () => {
  const state = emptyState();
  applyChanges(state, [add('label', label)]);
  const first = state.label.get('label');
  applyChanges(state, set('label', label, { tint: 2 }));
  expect(first).toEqual(label);
  expect(state.label.get('label')).toEqual({ ...label, tint: 2 });
  applyChanges(state, [remove('label', label)]);
  expect(state.label.size).toBe(0);
});

test('a set of a row that is gone, and a removal of it, do nothing', () => {
  const state = emptyState();
  applyChanges(state, [...set('label', label, { tint: 2 }), remove('label', label)]);
  expect(state.label.size).toBe(0);
});

test('what is read on demand leaves no trace in a state', () => {
  const state = emptyState();
  const before = rowsOf(state);
  applyChanges(state, [put('text', text)]);
  expect(rowsOf(state)).toEqual(before);
});

test('in a layer the state below stays as it is', () => {
  const state = emptyState();
  applyChanges(state, [add('label', label)]);
  const layer = layerOver(state);
  applyChanges(layer, set('label', label, { tint: 2 }));
  expect(layer.label.get('label')?.tint).toBe(2);
  expect(state.label.get('label')?.tint).toBe(1);
});

test('I04 all changes of a cascade from its beginning, told again over the wire, give the same state', () => {
  const centre = buildCentre();
  const told = JSON.parse(JSON.stringify(centre.changes)) as Change[];
  const copy = emptyState();
  applyChanges(copy, told);
  expect(rowsOf(copy)).toEqual(rowsOf(centre.state));
});

test('a change speaks of its row: as it is now, as it was before its removal, or as it was added', () => {
  const state = emptyState();
  applyChanges(state, [add('label', { ...label, tint: 2 })]);
  const [change] = set('label', label, { tint: 2 });
  if (change === undefined) throw new Error('no change');
  expect(rowAfter(state, change)).toEqual({ ...label, tint: 2 });
  expect(rowAfter(state, remove('label', label))).toEqual(label);
  expect(rowAfter(emptyState(), add('label', label))).toEqual(label);
  expect(rowAfter(emptyState(), change)).toBeUndefined();
  expect(rowAfter(state, put('text', text))).toBeUndefined();
  const touched = [add('label', label), change, remove('label', label), put('text', text)];
  expect(touched.map(touchedId)).toEqual(['label', 'label', 'label', 'text']);
});

test('an edited row has the given fields, and its edits back bring the old ones', () => {
  const edits = { title: 'Другое', tint: undefined };
  const after = edited(label, edits);
  expect(after).toEqual({ ...label, title: 'Другое' });
  expect(edited(after, editsBack(label, edits))).toEqual(label);
});
