/**
 * A replica of each live cascade in memory. It holds committed rows only and is exact at its `seq`; behind another
 * node's commits it catches up from the journal. Whatever moves a room forward runs in the cascade's turn.
 */
import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import type { RowState, State } from '@kaskad/shared/domain/state.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { LONGEST_REPLAY } from '@kaskad/shared/sync/protocol.ts';
import type { TableShapes } from './db/entity-tables.ts';
import { entriesAfter, type Queryable, wireEntry } from './db/journal.ts';
import type { Database } from './db/pool.ts';
import { loadState } from './db/reads/load-state.ts';
import type { JournalEntry } from './db/save-changes.ts';

export class Room {
  readonly cascadeId: string;
  /** Another node wrote to the cascade last and may well do so again. */
  contested = false;
  readonly #state: RowState;
  readonly #recent: Entry[] = [];
  #seq: number;

  constructor(cascadeId: string, state: RowState, seq: number) {
    this.cascadeId = cascadeId;
    this.#state = state;
    this.#seq = seq;
  }

  get state(): State {
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Takes committed entries that follow the room's own number. Throws on a gap. */
  apply(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.seq !== this.#seq + 1)
        throw new Error(`gap before entry ${entry.seq} of ${this.cascadeId}`);
      applyChanges(this.#state, entry.changes);
      this.#seq = entry.seq;
      this.#recent.push(entry);
    }
    if (this.#recent.length > 2 * LONGEST_REPLAY)
      this.#recent.splice(0, this.#recent.length - LONGEST_REPLAY);
  }

  /** Entries after `seq` still in memory; undefined when some of them are not, or the room is not that far. */
  entriesSince(seq: number): readonly Entry[] | undefined {
    const missing = this.#seq - seq;
    if (missing < 0 || missing > this.#recent.length) return undefined;
    return missing === 0 ? [] : this.#recent.slice(-missing);
  }
}

export interface Rooms {
  /** The room of a cascade, loaded when it is not in memory; undefined when there is no such cascade. */
  of(cascadeId: string): Promise<Room | undefined>;
  isLive(cascadeId: string): boolean;
  liveIds(): readonly string[];
  /** Runs `work` when all earlier work on the cascade has ended. */
  inTurn<T>(cascadeId: string, work: () => Promise<T>): Promise<T>;
  /** Brings a room up to the journal; in the cascade's turn. Answers with what it had missed. */
  catchUp(room: Room, client?: Queryable): Promise<readonly JournalEntry[]>;
  /** Drops a room that may not be exact any more; the next use loads it anew. */
  forget(cascadeId: string): void;
}

/** At most `capacity` rooms stay in memory; the one unused longest leaves first. */
export function createRooms(database: Database, shapes: TableShapes, capacity = 50): Rooms {
  const rooms = new Map<string, Promise<Room | undefined>>();
  const turns = new Map<string, Promise<unknown>>();

  async function load(cascadeId: string): Promise<Room | undefined> {
    const loaded = await loadState(database, shapes, cascadeId);
    return loaded && new Room(cascadeId, loaded.state, loaded.seq);
  }

  async function of(cascadeId: string): Promise<Room | undefined> {
    const known = rooms.get(cascadeId);
    const room = known ?? load(cascadeId);
    rooms.delete(cascadeId);
    rooms.set(cascadeId, room);
    if (known === undefined) makeSpace();
    try {
      const found = await room;
      if (found === undefined) rooms.delete(cascadeId);
      return found;
    } catch (error) {
      if (rooms.get(cascadeId) === room) rooms.delete(cascadeId);
      throw error;
    }
  }

  function makeSpace(): void {
    for (const cascadeId of rooms.keys()) {
      if (rooms.size <= capacity) return;
      rooms.delete(cascadeId);
    }
  }

  function inTurn<T>(cascadeId: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(cascadeId) ?? Promise.resolve()).then(work, work);
    turns.set(cascadeId, turn);
    const leave = () => {
      if (turns.get(cascadeId) === turn) turns.delete(cascadeId);
    };
    turn.then(leave, leave);
    return turn;
  }

  return {
    of,
    isLive: (cascadeId) => rooms.has(cascadeId),
    liveIds: () => [...rooms.keys()],
    inTurn,
    async catchUp(room, client = database.pool) {
      const entries = await entriesAfter(client, room.cascadeId, room.seq);
      room.apply(entries.map(wireEntry));
      room.contested ||= entries.length > 0;
      return entries;
    },
    forget: (cascadeId) => void rooms.delete(cascadeId),
  };
}
