/**
 * Packed states ready to send. People from whom nothing is hidden and who hold nothing unseen of their own share one
 * snapshot a cascade; it may lag a little, because its reader catches up by entries anyway, but never over entries that
 * entries alone cannot tell. Of a shared snapshot made anew only the parts whose rows changed are packed and compressed.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import type { Row } from '@kaskad/shared/domain/table.ts';
import {
  holdsUnseen,
  isUnseen,
  movesVisibility,
  seesEverything,
  seesRow,
} from '@kaskad/shared/domain/visible-to.ts';
import { packPart, ROWS_OF_PART, rowsSeen } from '@kaskad/shared/sync/snapshot.ts';
import { gzipOf, plainSegment, type Segment, segmentOf } from './gzip-segments.ts';
import type { Room } from './rooms.ts';

export interface PackedSnapshot {
  readonly seq: number;
  readonly gzipped: Buffer;
  /** The same without compression, for the few that ask for it so. */
  json(): Buffer;
}

/** A shared snapshot serves until it lags this many entries. */
const LONGEST_LAG = 200;

export interface Snapshots {
  /** The snapshot for a member of the cascade. */
  of(room: Room, viewer: string): Promise<PackedSnapshot>;
}

/** Rows that were packed together. They never change, so the same rows are the same part. */
interface Part {
  readonly rows: readonly Row[];
  readonly segment: Promise<Segment>;
}

/** The parts of each kind; all of a kind were packed beside one row of it. */
type Parts = Map<EntityKind, { readonly common: Row; readonly parts: readonly Part[] }>;

interface Shelf {
  snapshot: Promise<PackedSnapshot>;
  parts: Parts;
}

export function createSnapshots(): Snapshots {
  /** What lies here goes with the room it was made of. */
  const shelves = new WeakMap<Room, Shelf>();

  async function sharedOf(room: Room): Promise<PackedSnapshot> {
    const known = shelves.get(room);
    if (known !== undefined) {
      if (stillServes(room, await known.snapshot)) return known.snapshot;
      // Somebody who waited as well has begun a new one.
      if (shelves.get(room) !== known) return sharedOf(room);
    }
    const parts: Parts = new Map();
    const snapshot = make(room, (kind) => !isUnseen(kind), known?.parts, parts);
    shelves.set(room, { snapshot, parts });
    snapshot.catch(() => shelves.delete(room));
    return snapshot;
  }

  return {
    of(room, viewer) {
      const { state } = room;
      if (seesEverything(state, viewer) && !holdsUnseen(state, viewer)) return sharedOf(room);
      return make(room, (kind, row) => seesRow(state, viewer, kind, row));
    },
  };
}

function stillServes(room: Room, { seq }: PackedSnapshot): boolean {
  const missed = room.seq < seq ? undefined : room.entriesSince(seq);
  return (
    missed !== undefined &&
    missed.length <= LONGEST_LAG &&
    !missed.some(({ changes }) => movesVisibility(changes))
  );
}

/**
 * The rows are gathered before anything is awaited, so that the snapshot is exact at `seq`; they are packed part by part,
 * and whoever waits for the server is heard between two parts. What was made is put into `made`.
 */
async function make(
  room: Room,
  sees: Parameters<typeof rowsSeen>[1],
  known: Parts = new Map(),
  made: Parts = new Map(),
): Promise<PackedSnapshot> {
  const { seq } = room;
  const seen = rowsSeen(room.state, sees);
  const waiting: Promise<Segment>[] = [];
  for (const [kind, rows] of seen) {
    const before = known.get(kind);
    const common = before?.common ?? (rows[0] as Row);
    const parts: Part[] = [];
    for (let from = 0; from < rows.length; from += ROWS_OF_PART) {
      const own = rows.slice(from, from + ROWS_OF_PART);
      const same = before?.parts[parts.length];
      const part =
        same !== undefined && isSame(same.rows, own) ? same : pack(kind, common, own, from);
      parts.push(part);
      waiting.push(part.segment);
      if (part !== same) await nextTurn();
    }
    made.set(kind, { common, parts });
  }
  const packed = await Promise.all(waiting);
  const between = packed.flatMap((segment, at) => (at === 0 ? [segment] : [COMMA, segment]));
  const segments = [plainSegment(`{"seq":${seq},"parts":[`), ...between, plainSegment(']}')];
  return {
    seq,
    gzipped: gzipOf(segments),
    json: () => Buffer.concat(segments.map(({ bytes }) => bytes)),
  };
}

function pack(kind: EntityKind, common: Row, rows: readonly Row[], from: number): Part {
  const part = packPart(kind, common, rows, from === 0);
  const segment = segmentOf(Buffer.from(JSON.stringify(part)));
  // Whoever waits for all parts hears of a failure; the others must not stay unheard until then.
  segment.catch(() => undefined);
  return { rows, segment };
}

function isSame(before: readonly Row[], rows: readonly Row[]): boolean {
  return before.length === rows.length && before.every((row, at) => row === rows[at]);
}

const COMMA = plainSegment(',');
