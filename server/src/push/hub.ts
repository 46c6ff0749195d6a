/**
 * Tells subscribers what was committed. Live and catch-up are one path: a subscriber gets the entries after its cursor,
 * through `visibleChanges`; an entry is serialised once for all who may see the same.
 */
import type { Change } from '@kaskad/shared/domain/changes.ts';
import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import {
  movesVisibility,
  seesEverything,
  visibleChanges,
} from '@kaskad/shared/domain/visible-to.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { type Down, LONGEST_REPLAY } from '@kaskad/shared/sync/protocol.ts';
import { entriesAfter, wireEntry } from '../db/journal.ts';
import type { Database } from '../db/pool.ts';
import type { Room, Rooms } from '../rooms.ts';
import type { Subscriber } from './subscriber.ts';

export interface Hub {
  /** Begins to serve a subscriber: says welcome, then brings it from its cursor to the present. */
  join(subscriber: Subscriber, people: () => Down & { type: 'presence' }): Promise<void>;
  leave(subscriber: Subscriber): void;
  /** Entries were committed; the subscribers of the cascade hear of them before the next turn of the event loop ends. */
  publish(cascadeId: string): void;
  subscribers(cascadeId?: string): Iterable<Subscriber>;
}

export function createHub(
  database: Database,
  rooms: Rooms,
  onError: (error: unknown) => void,
): Hub {
  const cascades = new Map<string, Set<Subscriber>>();
  const scheduled = new Set<string>();

  async function bringUp(cascadeId: string): Promise<void> {
    const subscribers = cascades.get(cascadeId);
    if (subscribers === undefined) return;
    const room = await rooms.of(cascadeId);
    if (room === undefined) return;
    const frames = new Frames(room);
    for (const subscriber of subscribers) {
      if (subscriber.cursor === null || subscriber.cursor === room.seq) continue;
      const entries = await missedEntries(database, room, subscriber.cursor);
      deliver(room, subscriber, entries, frames);
    }
  }

  function publish(cascadeId: string): void {
    if (scheduled.has(cascadeId) || !cascades.has(cascadeId)) return;
    scheduled.add(cascadeId);
    setImmediate(() => {
      scheduled.delete(cascadeId);
      bringUp(cascadeId).catch(onError);
    });
  }

  return {
    publish,
    async join(subscriber, people) {
      const { cascadeId, viewer } = subscriber;
      const room = await presentRoom(rooms, cascadeId, subscriber.cursor ?? 0);
      if (room === undefined || roleOf(room.state, viewer.personId) === undefined) {
        subscriber.close('signedOut');
        return;
      }
      subscriber.seesAll = seesEverything(room.state, viewer.personId);
      const set = cascades.get(cascadeId) ?? new Set();
      cascades.set(cascadeId, set.add(subscriber));
      subscriber.send({ type: 'welcome', seq: room.seq, people: people().people });
      if ((subscriber.cursor ?? 0) > room.seq) reload(subscriber, 'ahead');
      else publish(cascadeId);
    },
    leave(subscriber) {
      const set = cascades.get(subscriber.cascadeId);
      set?.delete(subscriber);
      if (set?.size === 0) cascades.delete(subscriber.cascadeId);
    },
    *subscribers(cascadeId) {
      if (cascadeId !== undefined) yield* cascades.get(cascadeId) ?? [];
      else for (const set of cascades.values()) yield* set;
    },
  };
}

/** Sends what the subscriber may see of `entries`, or asks it to load anew where entries cannot tell. */
function deliver(
  room: Room,
  subscriber: Subscriber,
  entries: readonly Entry[] | undefined,
  frames: Frames,
): void {
  const { personId } = subscriber.viewer;
  if (subscriber.cursor === null) return;
  if (roleOf(room.state, personId) === undefined) {
    subscriber.close('signedOut');
    return;
  }
  if (entries === undefined) {
    reload(subscriber, 'behind');
    return;
  }
  if (entries.some(({ changes }) => movesVisibility(changes) || changes.some(isProjectChange))) {
    const before = subscriber.seesAll;
    subscriber.seesAll = seesEverything(room.state, personId);
    if (!before || !subscriber.seesAll) {
      reload(subscriber, 'visibility');
      return;
    }
  }
  subscriber.sendFrame(
    subscriber.seesAll
      ? frames.whole(subscriber.cursor, entries)
      : frames.filtered(personId, entries),
  );
  subscriber.cursor = room.seq;
}

/** Frames of one delivery, each serialised once. */
class Frames {
  readonly #room: Room;
  readonly #whole = new Map<number, Buffer>();

  constructor(room: Room) {
    this.#room = room;
  }

  whole(cursor: number, entries: readonly Entry[]): Buffer {
    const known = this.#whole.get(cursor);
    if (known !== undefined) return known;
    const frame = frameOf(
      entries.map((entry) => ({ ...entry, changes: replicated(entry.changes) })),
    );
    this.#whole.set(cursor, frame);
    return frame;
  }

  filtered(personId: string, entries: readonly Entry[]): Buffer {
    const { state } = this.#room;
    return frameOf(
      entries.map((entry) => ({
        ...entry,
        changes: visibleChanges(state, personId, entry.changes),
      })),
    );
  }
}

function frameOf(entries: readonly Entry[]): Buffer {
  const message: Down = { type: 'entries', entries };
  return Buffer.from(JSON.stringify(message));
}

/** What every replica may hold: on-demand rows never travel by push. */
function replicated(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.op !== 'put');
}

function isProjectChange(change: Change): boolean {
  return change.kind === 'project' && change.op !== 'set';
}

function reload(subscriber: Subscriber, reason: (Down & { type: 'reload' })['reason']): void {
  subscriber.cursor = null;
  subscriber.send({ type: 'reload', reason });
}

async function missedEntries(
  database: Database,
  room: Room,
  cursor: number,
): Promise<readonly Entry[] | undefined> {
  if (room.seq - cursor > LONGEST_REPLAY) return undefined;
  const recent = room.entriesSince(cursor);
  if (recent !== undefined) return recent;
  const stored = await entriesAfter(database.pool, room.cascadeId, cursor, room.seq - cursor);
  return stored.map(wireEntry);
}

/** The room at `seq` or later, when the journal has that much: another node may know more than this one. */
async function presentRoom(
  rooms: Rooms,
  cascadeId: string,
  seq: number,
): Promise<Room | undefined> {
  const room = await rooms.of(cascadeId);
  if (room === undefined || room.seq >= seq) return room;
  await rooms.inTurn(cascadeId, () => rooms.catchUp(room));
  return room;
}
