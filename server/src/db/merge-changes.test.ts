import { add, type Change, put, remove, set } from '@kaskad/shared/domain/changes.ts';
import type { Label } from '@kaskad/shared/domain/label/label.ts';
import { expect, test } from 'vitest';
import { mergeChanges } from './merge-changes.ts';

const label: Label = { id: 'a', projectId: 'p', title: 'Первое', tint: 1 };
const second = { ...label, title: 'Второе' };
const rename = set('label', label, { title: 'Второе' });
const recolour = set('label', second, { tint: 2 });

const text = (body: string): Change =>
  put('text', {
    id: 't',
    ownerKind: 'card',
    ownerId: 'c',
    field: 'description',
    body,
    updatedAt: '2022-10-03T09:00:00.000Z',
    updatedBy: 'x',
  });

test('no changes are no writes', () => {
  expect(mergeChanges([])).toEqual([]);
});

test('several edits of one row are one update of all their fields, the later winning', () => {
  const again = set('label', second, { title: 'Третье' });
  expect(mergeChanges([...rename, ...recolour, ...again])).toEqual([
    { op: 'update', kind: 'label', id: 'a', fields: { title: 'Третье', tint: 2 } },
  ]);
});

test('a row that was added and edited is inserted as it came to be', () => {
  expect(mergeChanges([add('label', label), ...rename, ...recolour])).toEqual([
    { op: 'insert', kind: 'label', id: 'a', fields: { ...second, tint: 2 } },
  ]);
});

test('a row that came and went in one batch is not written at all', () => {
  expect(mergeChanges([add('label', label), ...rename, remove('label', second)])).toEqual([]);
});

test('edits before a removal are not written', () => {
  expect(mergeChanges([...rename, remove('label', second)])).toEqual([
    { op: 'delete', kind: 'label', id: 'a' },
  ]);
});

test('a row that was removed and came back is updated whole', () => {
  expect(mergeChanges([remove('label', label), add('label', second), ...recolour])).toEqual([
    { op: 'update', kind: 'label', id: 'a', fields: { ...second, tint: 2 } },
  ]);
});

test('removed, back, and removed again is removed', () => {
  const changes = [remove('label', label), add('label', second), remove('label', second)];
  expect(mergeChanges(changes)).toEqual([{ op: 'delete', kind: 'label', id: 'a' }]);
});

test('rows of one id and different kinds are different rows', () => {
  const decision = { op: 'remove', kind: 'decision', id: 'a', was: {} } as unknown as Change;
  expect(mergeChanges([...rename, decision]).map(({ kind }) => kind)).toEqual([
    'label',
    'decision',
  ]);
});

test('a text is written whole, the last one counts', () => {
  expect(mergeChanges([text('раз'), text('два')])).toEqual([
    { op: 'upsert', kind: 'text', id: 't', fields: expect.objectContaining({ body: 'два' }) },
  ]);
});

test('a change of an on-demand row that does not put it whole is a fault of ours', () => {
  const wrong = { op: 'remove', kind: 'text', id: 't', was: {} } as unknown as Change;
  expect(() => mergeChanges([wrong])).toThrow('put whole');
});
