import { expect, test } from 'vitest';
import { emptyState } from '../domain/state.ts';
import { packState, ROWS_OF_PART, unpackState } from './snapshot.ts';

test('a state comes back as it was packed', () => {
  const state = manyRows();
  expect(rowsOf(unpackState(sent(packState(state, 7))))).toEqual(rowsOf(state));
});

test('a state without rows comes back without rows', () => {
  expect(rowsOf(unpackState(sent(packState(emptyState(), 1))))).toEqual(rowsOf(emptyState()));
});

test('rows are found by their fields again, and in the order of their ranks', () => {
  const { card } = unpackState(sent(packState(manyRows(), 7)));
  const [first] = card.values();
  const { columnId = '', rank = '' } = first ?? {};
  expect([...card.where('columnId', columnId)]).toHaveLength(ROWS);
  expect(card.nearest('columnId', columnId, 'above', rank, () => true)?.id).toBe('card-1');
});

test('what all rows of a kind have in common is told once, and in full', () => {
  const parts = packState(manyRows(), 7).parts.filter(({ kind }) => kind === 'card');
  expect(parts.map(({ count }) => count)).toEqual([ROWS_OF_PART, ROWS - ROWS_OF_PART]);
  expect(parts.map(({ common }) => common?.id)).toEqual(['card-0', undefined]);
  expect(parts[1]?.fields).not.toContain('projectId');
});

test('a value that only the later part has comes back in its rows alone', () => {
  const state = manyRows();
  const late = { ...state.card.get(`card-${ROWS - 1}`), labelIds: ['a'], endsOn: '2022-10-01' };
  state.card.put(late as never);
  const { card } = unpackState(sent(packState(state, 7)));
  expect(card.get(late.id ?? '')).toEqual(late);
  expect([...card.values()].filter(({ endsOn }) => endsOn !== null)).toHaveLength(1);
});

test('rows whose fields stand in another order keep each its own values', () => {
  const state = emptyState();
  const label = { id: 'a', projectId: 'p', title: 'Школа', tint: 'green' } as const;
  state.label.put(label as never);
  state.label.put({ tint: 'amber', title: 'Район', id: 'b', projectId: 'p' } as never);
  const { label: back } = unpackState(sent(packState(state, 1)));
  expect(back.get('a')).toEqual(label);
  expect(back.get('b')).toEqual({ id: 'b', projectId: 'p', title: 'Район', tint: 'amber' });
});

test('rows of one kind with other fields are not packed as if they were alike', () => {
  const state = emptyState();
  state.label.put({ id: 'a', title: 'Школа' } as never);
  state.label.put({ id: 'b' } as never);
  expect(() => packState(state, 1)).toThrow('lacks fields');
  state.label.put({ id: 'b', title: 'Район', tint: 'amber' } as never);
  expect(() => packState(state, 1)).toThrow('tint');
});

test('only rows that are seen are packed', () => {
  const state = manyRows();
  const unpacked = unpackState(sent(packState(state, 1, (_, { id }) => id !== 'card-0')));
  expect([...unpacked.card.values()]).toHaveLength(ROWS - 1);
  expect(unpacked.card.get('card-0')).toBeUndefined();
});

/** Cards and labels, more than fit into one part. */
function manyRows() {
  const state = emptyState();
  for (let i = 0; i < ROWS; i++) {
    const [id, title, rank] = [`card-${i}`, `Семинар ${i}`, `a${String(i).padStart(4, '0')}`];
    const where = { projectId: 'p', columnId: 'c', parentId: i % 3 === 0 ? null : `card-${i % 3}` };
    const lists = { labelIds: [], responsible: i % 5 === 0 ? ['person'] : [] };
    state.card.put({ id, ...where, title, rank, endsOn: null, ...lists } as never);
    state.label.put({ id, projectId: 'p', title, tint: i < 9 ? 'amber' : 'green' } as never);
  }
  return state;
}

const ROWS = ROWS_OF_PART + 40;

/** Over the wire and back. */
function sent<T>(snapshot: T): T {
  return JSON.parse(JSON.stringify(snapshot));
}

function rowsOf(state: object) {
  return Object.entries(state).map(([kind, table]) => [kind, [...table.values()]]);
}
