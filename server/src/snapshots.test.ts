import { gunzipSync } from 'node:zlib';
import type { Change } from '@kaskad/shared/domain/changes.ts';
import { emptyState } from '@kaskad/shared/domain/state.ts';
import { packState, ROWS_OF_PART, unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { expect, test } from 'vitest';
import { Room } from './rooms.ts';
import { createSnapshots, type PackedSnapshot } from './snapshots.ts';

test('what is sent is the state, gzipped or not', async () => {
  const room = roomOf();
  const packed = await createSnapshots().of(room, DIRECTOR);
  expect(packed.json()).toEqual(gunzipSync(packed.gzipped));
  expect(sent(packed)).toEqual(JSON.parse(JSON.stringify(packState(room.state, room.seq))));
});

test('made anew after changes in some rows, it is the state of now in all of them', async () => {
  const room = roomOf();
  const snapshots = createSnapshots();
  const before = await snapshots.of(room, DIRECTOR);
  advance(room, [rename('label-3', 'Школа'), rename(`label-${ROWS - 1}`, 'Район'), seen()]);
  const after = await snapshots.of(room, DIRECTOR);
  expect(after.seq).toBe(before.seq + 1);
  expect(rowsIn(after)).toEqual(rowsOf(room.state));
  expect(rowsIn(before)).not.toEqual(rowsOf(room.state));
});

test('made anew after rows came and went, it is the state of now', async () => {
  const room = roomOf();
  const snapshots = createSnapshots();
  await snapshots.of(room, DIRECTOR);
  const was = room.state.label.get('label-0') as never;
  advance(room, [{ op: 'remove', kind: 'label', id: 'label-0', was }, seen()]);
  expect(rowsIn(await snapshots.of(room, DIRECTOR))).toEqual(rowsOf(room.state));
  const goals = [{ id: 'goal', parentId: null, projectId: null, title: 'Цель' }];
  advance(room, [...goals.map((row) => ({ op: 'add', kind: 'goal', row }) as never), seen()]);
  expect(rowsIn(await snapshots.of(room, DIRECTOR))).toEqual(rowsOf(room.state));
});

test('it is exact at its number though rows change while it is made', async () => {
  const room = roomOf();
  const before = rowsOf(room.state);
  const making = createSnapshots().of(room, DIRECTOR);
  advance(room, [rename(`label-${ROWS - 1}`, 'Район')]);
  const made = await making;
  expect(made.seq).toBe(0);
  expect(rowsIn(made)).toEqual(before);
});

test('all who ask while it is made anew are given the same one', async () => {
  const room = roomOf();
  const snapshots = createSnapshots();
  const first = await snapshots.of(room, DIRECTOR);
  advance(room, [seen()]);
  const asked = await Promise.all(Array.from({ length: 5 }, () => snapshots.of(room, DIRECTOR)));
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).not.toBe(first);
});

test('who sees a part is sent that part alone', async () => {
  const room = roomOf();
  const snapshots = createSnapshots();
  await snapshots.of(room, DIRECTOR);
  const { parts } = sent(await snapshots.of(room, OBSERVER));
  expect(parts.map(({ kind }) => kind)).toEqual(['member']);
});

const [DIRECTOR, OBSERVER] = ['director', 'observer'];
const ROWS = ROWS_OF_PART * 2 + 7;

/** A director, an observer of nothing, and a project's labels in three parts. */
function roomOf(): Room {
  const state = emptyState();
  state.member.put({ id: DIRECTOR, role: 'director', deactivatedAt: null } as never);
  state.member.put({ id: OBSERVER, role: 'observer', deactivatedAt: null } as never);
  state.project.put({ id: 'project', title: 'Школа лидеров', visibility: 'team' } as never);
  for (let i = 0; i < ROWS; i++)
    state.label.put({ id: `label-${i}`, projectId: 'project', title: `Метка ${i}` } as never);
  return new Room('cascade', state, 0);
}

function rename(id: string, title: string): Change {
  return { op: 'set', kind: 'label', id, set: { title }, was: {} } as Change;
}

/** After such a change no earlier snapshot serves. */
function seen(): Change {
  const visibility = { visibility: 'organisation' };
  return { op: 'set', kind: 'project', id: 'project', set: visibility, was: {} } as Change;
}

function advance(room: Room, changes: readonly Change[]): void {
  const seq = room.seq + 1;
  const entry = { seq, commandId: `command-${seq}`, name: 'label.edit', by: DIRECTOR };
  room.apply([{ ...entry, at: '2022-10-03T09:00:00.000Z', changes }]);
}

function sent(packed: PackedSnapshot): ReturnType<typeof packState> {
  return JSON.parse(gunzipSync(packed.gzipped).toString());
}

function rowsIn(packed: PackedSnapshot) {
  return rowsOf(unpackState(sent(packed)));
}

function rowsOf(state: object) {
  return Object.entries(state).map(([kind, table]) => [kind, [...table.values()]]);
}
