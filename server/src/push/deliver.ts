/** What one subscriber gets of the entries it missed: a frame, or word to load anew where entries cannot tell. */
import type { Change } from '@kaskad/shared/domain/changes.ts';
import { roleOf } from '@kaskad/shared/domain/member/member.ts';
import {
  movesVisibility,
  sawEverything,
  seesEverything,
} from '@kaskad/shared/domain/visible-to.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { concerns, entryFor, entryForAll } from '@kaskad/shared/sync/entry-for.ts';
import { type Down, LONGEST_REPLAY } from '@kaskad/shared/sync/protocol.ts';
import { entriesAfter, wireEntry } from '../db/journal.ts';
import type { Database } from '../db/pool.ts';
import type { Room } from '../rooms.ts';
import type { Subscriber } from './subscriber.ts';

/** One round of deliveries from a room: what several subscribers share is read and serialised once. */
export class Delivery {
  readonly #database: Database;
  readonly #room: Room;
  readonly #frames = new Map<string, Buffer>();
  readonly #stored = new Map<number, Promise<readonly Entry[]>>();

  constructor(database: Database, room: Room) {
    this.#database = database;
    this.#room = room;
  }

  /** Brings a subscriber to the room's present; at once where the entries are in memory. */
  async serve(subscriber: Subscriber): Promise<void> {
    while (subscriber.cursor !== null && subscriber.cursor < this.#room.seq) {
      const { cursor } = subscriber;
      if (this.#room.seq - cursor > LONGEST_REPLAY) {
        reload(subscriber, 'behind');
        return;
      }
      const recent = this.#room.entriesSince(cursor);
      const entries = recent ?? (await this.#storedAfter(cursor));
      // While the journal was read another round may have served the subscriber.
      if (subscriber.cursor === cursor && !this.#deliver(subscriber, cursor, entries)) return;
    }
  }

  /** False when there is nothing more to do for the subscriber. */
  #deliver(subscriber: Subscriber, cursor: number, entries: readonly Entry[]): boolean {
    const { personId } = subscriber.viewer;
    const last = entries.at(-1);
    if (last === undefined) return false;
    if (roleOf(this.#room.state, personId) === undefined) {
      subscriber.close('signedOut');
      return false;
    }
    if (this.#hidesOrShows(subscriber, entries)) {
      reload(subscriber, 'visibility');
      return false;
    }
    const isShared = subscriber.seesAll && !entries.some((entry) => concerns(entry, personId));
    subscriber.sendFrame(
      isShared ? this.#whole(`${cursor} ${last.seq}`, entries) : this.#filtered(personId, entries),
    );
    subscriber.cursor = last.seq;
    return true;
  }

  /** Whether rows that did not change themselves have come into the person's view, or left it. */
  #hidesOrShows(subscriber: Subscriber, entries: readonly Entry[]): boolean {
    const { state } = this.#room;
    const { personId } = subscriber.viewer;
    const changes = entries.flatMap((entry) => entry.changes);
    const moved = movesVisibility(changes) || changes.some(isProjectChange);
    const before =
      moved && subscriber.isCatchingUp
        ? sawEverything(state, personId, changes)
        : subscriber.seesAll;
    subscriber.isCatchingUp = false;
    if (!moved) return false;
    subscriber.seesAll = seesEverything(state, personId);
    return !before || !subscriber.seesAll;
  }

  #storedAfter(cursor: number): Promise<readonly Entry[]> {
    const known = this.#stored.get(cursor);
    if (known !== undefined) return known;
    const { cascadeId, seq } = this.#room;
    const read = entriesAfter(this.#database.pool, cascadeId, cursor, seq - cursor).then((stored) =>
      stored.map(wireEntry),
    );
    this.#stored.set(cursor, read);
    return read;
  }

  #whole(key: string, entries: readonly Entry[]): Buffer {
    const known = this.#frames.get(key);
    if (known !== undefined) return known;
    const frame = frameOf(entries.map(entryForAll));
    this.#frames.set(key, frame);
    return frame;
  }

  #filtered(personId: string, entries: readonly Entry[]): Buffer {
    const { state } = this.#room;
    return frameOf(entries.map((entry) => entryFor(state, personId, entry)));
  }
}

export function reload(
  subscriber: Subscriber,
  reason: (Down & { type: 'reload' })['reason'],
): void {
  subscriber.cursor = null;
  subscriber.send({ type: 'reload', reason });
}

function frameOf(entries: readonly Entry[]): Buffer {
  const message: Down = { type: 'entries', entries };
  return Buffer.from(JSON.stringify(message));
}

function isProjectChange(change: Change): boolean {
  return change.kind === 'project' && change.op !== 'set';
}
