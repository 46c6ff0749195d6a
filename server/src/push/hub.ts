/**
 * Tells subscribers what was committed. Live and catch-up are one path: a subscriber gets the entries after its cursor,
 * through `visibleChanges`; an entry is serialised once for all who may see the same.
 */
import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import { seesEverything } from '@kaskad/shared/domain/visible-to.ts';
import type { Viewers } from '../account/viewer.ts';
import type { Database } from '../db/pool.ts';
import type { Room, Rooms } from '../rooms.ts';
import { Delivery, reload } from './deliver.ts';
import type { Subscriber } from './subscriber.ts';

export interface Hub {
  /**
   * Begins to serve a subscriber: makes sure of its session and right, says welcome, then brings it from its cursor to
   * the present. Answers whether it was let in.
   */
  join(subscriber: Subscriber, welcome: (room: Room) => void): Promise<boolean>;
  leave(subscriber: Subscriber): void;
  /** Entries were committed; the subscribers of the cascade hear of them before the next turn of the event loop ends. */
  publish(cascadeId: string): void;
  /** Cascades that somebody follows. */
  followed(): Iterable<string>;
  isFollowed(cascadeId: string): boolean;
  /** Those who were let in. */
  subscribers(cascadeId: string): Iterable<Subscriber>;
  /** All, also those who wait to be let in. */
  everyone(): Iterable<Subscriber>;
}

export interface HubDeps {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly viewers: Viewers;
  readonly onError: (error: unknown) => void;
}

export function createHub({ database, rooms, viewers, onError }: HubDeps): Hub {
  const cascades = new Map<string, Set<Subscriber>>();
  const scheduled = new Set<string>();

  async function bringUp(cascadeId: string): Promise<void> {
    const subscribers = cascades.get(cascadeId);
    if (subscribers === undefined) return;
    const room = await rooms.of(cascadeId);
    if (room === undefined) return;
    const delivery = new Delivery(database, room);
    for (const subscriber of subscribers) {
      delivery.serve(subscriber).catch((error: unknown) => {
        onError(error);
        subscriber.close('restarting');
      });
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

  /** True while the session lives and gives a role in the cascade; asked anew before a no. */
  async function mayFollow({ token, cascadeId }: Subscriber): Promise<boolean> {
    const holds = (viewer: Awaited<ReturnType<Viewers['of']>>) =>
      viewer?.roles[cascadeId] !== undefined;
    return holds(await viewers.of(token)) || holds(await viewers.ofNow(token));
  }

  return {
    publish,
    async join(subscriber, welcome) {
      const { cascadeId, viewer } = subscriber;
      const cursor = subscriber.cursor ?? 0;
      subscriber.cursor = null;
      // Followed from the start, so that whatever ends its session meanwhile finds it.
      const set = cascades.get(cascadeId) ?? new Set();
      cascades.set(cascadeId, set.add(subscriber));
      const room = (await mayFollow(subscriber))
        ? await presentRoom(rooms, cascadeId, cursor)
        : undefined;
      if (!set.has(subscriber)) return false;
      if (room === undefined || roleOf(room.state, viewer.personId) === undefined) {
        subscriber.close('signedOut');
        return false;
      }
      subscriber.isLetIn = true;
      subscriber.seesAll = seesEverything(room.state, viewer.personId);
      subscriber.isCatchingUp = cursor < room.seq;
      welcome(room);
      if (cursor > room.seq) reload(subscriber, 'ahead');
      else subscriber.cursor = cursor;
      publish(cascadeId);
      return true;
    },
    leave(subscriber) {
      const set = cascades.get(subscriber.cascadeId);
      set?.delete(subscriber);
      if (set?.size === 0) cascades.delete(subscriber.cascadeId);
    },
    followed: () => cascades.keys(),
    isFollowed: (cascadeId) => cascades.has(cascadeId),
    *subscribers(cascadeId) {
      for (const subscriber of cascades.get(cascadeId) ?? [])
        if (subscriber.isLetIn) yield subscriber;
    },
    *everyone() {
      for (const set of cascades.values()) yield* set;
    },
  };
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
