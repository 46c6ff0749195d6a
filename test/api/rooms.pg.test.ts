import { readTableShapes } from '@kaskad/server/db/entity-tables.ts';
import { createRooms, type Rooms } from '@kaskad/server/rooms.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { rowsOf } from '../support/sync-world.ts';
import { buildCascade, startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
let rooms: Rooms;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
});
beforeEach(async () => {
  rooms = createRooms(app.database, await readTableShapes(app.database), 2);
});
afterAll(() => app.stop());

async function room() {
  const found = await rooms.of(centre.cascadeId);
  if (found === undefined) throw new Error('no room');
  return found;
}

function stir() {
  const title = crypto.randomUUID();
  return centre.must('lead', 'project.edit', { projectId: centre.sprints, title });
}

test('a room is loaded once, however many ask for it', async () => {
  const found = await Promise.all([room(), room(), room()]);
  expect(new Set(found).size).toBe(1);
  expect(rooms.liveIds()).toEqual([centre.cascadeId]);
});

test('there is no room without a cascade, and none stays in memory for it', async () => {
  const id = crypto.randomUUID();
  expect(await rooms.of(id)).toBeUndefined();
  expect(rooms.isLive(id)).toBe(false);
});

test('a room that fell behind is brought up to the journal, and once is enough', async () => {
  const mine = await room();
  const before = mine.seq;
  await stir();
  await stir();
  const missed = await rooms.catchUp(mine);
  expect(missed.map(({ seq }) => seq)).toEqual([before + 1, before + 2]);
  expect(await rooms.catchUp(mine)).toEqual([]);
  expect(rowsOf(mine.state as never)).toEqual(rowsOf((await centre.state()) as never));
});

test('a forgotten room is loaded anew, exact at its number', async () => {
  const old = await room();
  await stir();
  rooms.forget(centre.cascadeId);
  const fresh = await room();
  expect(fresh).not.toBe(old);
  expect(fresh.seq).toBe(old.seq + 1);
  expect(rowsOf(fresh.state as never)).toEqual(rowsOf((await centre.state()) as never));
});

test('a failed load is not remembered', async () => {
  const shapes = await readTableShapes(app.database);
  const { pool } = app.database;
  let fails = true;
  const connect = () => (fails ? Promise.reject(new Error('away')) : pool.connect());
  const shaky = createRooms({ ...app.database, pool: { connect } as never }, shapes);
  await expect(shaky.of(centre.cascadeId)).rejects.toThrow('away');
  fails = false;
  expect((await shaky.of(centre.cascadeId))?.seq).toBeGreaterThan(0);
});

test('the room unused longest leaves first', async () => {
  const others = [await buildCascade(app), await buildCascade(app)];
  const mine = await room();
  await rooms.of(others[0] ?? '');
  await room();
  await rooms.of(others[1] ?? '');
  expect(rooms.liveIds()).toEqual([centre.cascadeId, others[1]]);
  expect(await room()).toBe(mine);
});

describe('entries in memory', () => {
  test('are told from where they are known, neither before nor beyond', async () => {
    const mine = await room();
    const from = mine.seq;
    await stir();
    await stir();
    await rooms.catchUp(mine);
    expect(mine.entriesSince(from)?.map(({ seq }) => seq)).toEqual([from + 1, from + 2]);
    expect(mine.entriesSince(from + 1)?.map(({ seq }) => seq)).toEqual([from + 2]);
    expect(mine.entriesSince(from + 2)).toEqual([]);
    expect(mine.entriesSince(from - 1)).toBeUndefined();
    expect(mine.entriesSince(from + 3)).toBeUndefined();
  });

  test('never follow a gap', async () => {
    const mine = await room();
    const entry = { seq: mine.seq + 2, commandId: '', name: '', by: '', at: '', changes: [] };
    expect(() => mine.apply([entry])).toThrow('gap');
    expect(mine.seq).toBe(entry.seq - 2);
  });
});

test('work on one cascade takes turns, also after a failure; other cascades do not wait', async () => {
  const told: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = rooms.inTurn('a', async () => {
    await gate.promise;
    told.push('first');
    throw new Error('failed');
  });
  const second = rooms.inTurn('a', async () => told.push('second'));
  await rooms.inTurn('b', async () => told.push('other'));
  gate.resolve();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(told).toEqual(['other', 'first', 'second']);
});
