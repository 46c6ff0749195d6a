import { emptyState } from '@kaskad/shared/domain/state.ts';
import { fastify } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { Room, type Rooms } from '../rooms.ts';
import { countKpisAhead } from './kpi-ahead.ts';

test('once somebody was answered about a cascade in memory, its figures are counted to the end', async () => {
  const { ask, counted } = await started(['live']);
  await ask('live');
  await counted(1);
  expect(await counted(1)).toEqual(['live 2026-11-02']);
});

test('a day is counted once, and the next day anew', async () => {
  const { ask, counted, clock } = await started(['live']);
  await ask('live');
  await ask('live');
  await counted(1);
  clock.now = new Date('2026-11-03T08:00:00.000Z');
  await ask('live');
  expect(await counted(2)).toEqual(['live 2026-11-02', 'live 2026-11-03']);
});

test('a cascade that is not in memory is not loaded for it, and an answer about none asks for nothing', async () => {
  const { ask, counted } = await started(['live']);
  await ask('cold');
  await ask('');
  await ask('live');
  expect(await counted(1)).toEqual(['live 2026-11-02']);
});

/** A server of rooms that are in memory; `ask` is answered, `counted` waits for so many rooms to be counted. */
async function started(live: readonly string[]) {
  const app = fastify();
  onTestFinished(() => app.close());
  const known = new Map(live.map((id) => [id, new Room(id, emptyState(), 1)]));
  const rooms = {
    isLive: (id: string) => known.has(id),
    of: async (id: string) => known.get(id),
  } satisfies Partial<Rooms>;
  const clock = { now: new Date('2026-11-02T08:00:00.000Z') };
  const done: string[] = [];
  let hear = () => {};
  countKpisAhead(
    app,
    rooms as unknown as Rooms,
    () => clock.now,
    function* (room, today) {
      for (let step = 0; step < 3; step++) yield;
      done.push(`${room.cascadeId} ${today}`);
      hear();
    },
  );
  app.get('/', async () => 'none');
  app.get('/:cascadeId', async () => 'answered');
  return {
    clock,
    ask: (cascadeId: string) => app.inject(`/${cascadeId}`),
    counted: async (count: number) => {
      while (done.length < count)
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
      return done;
    },
  };
}
