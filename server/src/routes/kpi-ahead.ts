/** Figures are counted before they are asked for: off the way of those who work in the cascade, a little at a time. */
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { dayOf } from '../day-of.ts';
import type { Room, Rooms } from '../rooms.ts';

/** Milliseconds of work at a stretch, and of rest after it: requests are answered in between. */
const SLICE = 2;
const REST = 3;

/** The work on the figures of a room on a day, `YYYY-MM-DD`; between any two steps it may wait. */
type Ahead = (room: Room, today: string) => Iterator<unknown>;

/** Whenever somebody was answered about a cascade that came into memory, or for which a new day began, it is its turn. */
export function countKpisAhead(
  app: FastifyInstance,
  rooms: Rooms,
  clock: () => Date,
  ahead: Ahead,
): void {
  const days = new WeakMap<Room, string>();
  let isOpen = true;
  app.addHook('preClose', async () => {
    isOpen = false;
  });
  app.addHook('onResponse', async ({ params, log }) => {
    const room = await liveRoom(rooms, params);
    if (room === undefined) return;
    const today = dayOf(room.state, clock());
    if (days.get(room) === today) return;
    days.set(room, today);
    inSlices(ahead(room, today), () => isOpen && days.get(room) === today).catch((error: unknown) =>
      log.error({ err: error }, 'figures ahead'),
    );
  });
}

/** A room that is not in memory is not loaded for this. */
async function liveRoom(rooms: Rooms, params: unknown): Promise<Room | undefined> {
  const { cascadeId } = (params ?? {}) as { readonly cascadeId?: unknown };
  if (typeof cascadeId !== 'string' || !rooms.isLive(cascadeId)) return undefined;
  // Who asked for the room hears of what went wrong.
  return await rooms.of(cascadeId).catch(() => undefined);
}

async function inSlices(steps: Iterator<unknown>, goesOn: () => boolean): Promise<void> {
  for (;;) {
    await setTimeout(REST);
    const until = performance.now() + SLICE;
    do {
      if (!goesOn() || steps.next().done === true) return;
    } while (performance.now() < until);
  }
}
