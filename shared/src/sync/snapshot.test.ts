import { expect, test } from 'vitest';
import { emptyState } from '../domain/state.ts';
import { buildWorld } from '../testing/world.ts';
import { packState, unpackState } from './snapshot.ts';

test('a state comes back as it was packed', () => {
  const { state } = buildWorld();
  expect(rowsOf(unpackState(sent(packState(state, 7))))).toEqual(rowsOf(state));
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

test('only rows that are seen are packed', () => {
  const { state } = buildWorld();
  const unpacked = unpackState(sent(packState(state, 1, (kind) => kind === 'member')));
  expect([...unpacked.member.values()]).toHaveLength([...state.member.values()].length);
  expect([...unpacked.card.values()]).toHaveLength(0);
});

/** Over the wire and back. */
function sent<T>(snapshot: T): T {
  return JSON.parse(JSON.stringify(snapshot));
}

function rowsOf(state: object) {
  return Object.entries(state).map(([kind, table]) => [kind, [...table.values()]]);
}
