/**
 * Packed states ready to send. People from whom nothing is hidden and who hold nothing unseen of their own share one
 * snapshot a cascade; it may lag a little, because its reader catches up by entries anyway, but never over entries that
 * entries alone cannot tell.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import {
  holdsUnseen,
  isUnseen,
  movesVisibility,
  seesEverything,
  seesRow,
} from '@kaskad/shared/domain/visible-to.ts';
import { packState } from '@kaskad/shared/sync/snapshot.ts';
import type { Room } from './rooms.ts';

export interface PackedSnapshot {
  readonly seq: number;
  readonly json: Buffer;
  readonly gzipped: Buffer;
}

/** A shared snapshot serves until it lags this many entries. */
const LONGEST_LAG = 200;

export interface Snapshots {
  /** The snapshot for a member of the cascade. */
  of(room: Room, viewer: string): Promise<PackedSnapshot>;
}

export function createSnapshots(): Snapshots {
  const shared = new Map<string, Promise<PackedSnapshot>>();

  async function sharedOf(room: Room): Promise<PackedSnapshot> {
    const known = shared.get(room.cascadeId);
    if (known !== undefined && stillServes(room, await known)) return known;
    const fresh = pack(room, (kind) => !isUnseen(kind));
    shared.delete(room.cascadeId);
    shared.set(room.cascadeId, fresh);
    if (shared.size > LARGEST_SHELF) shared.delete([...shared.keys()][0] ?? '');
    fresh.catch(() => shared.delete(room.cascadeId));
    return fresh;
  }

  return {
    of(room, viewer) {
      const { state } = room;
      if (seesEverything(state, viewer) && !holdsUnseen(state, viewer)) return sharedOf(room);
      return pack(room, (kind, row) => seesRow(state, viewer, kind, row));
    },
  };
}

const LARGEST_SHELF = 50;
const zipped = promisify(gzip);

function stillServes(room: Room, { seq }: PackedSnapshot): boolean {
  const missed = room.seq < seq ? undefined : room.entriesSince(seq);
  return (
    missed !== undefined &&
    missed.length <= LONGEST_LAG &&
    !missed.some(({ changes }) => movesVisibility(changes))
  );
}

/** The state is packed before anything is awaited, so that it is exact at `seq`. */
async function pack(room: Room, sees: Parameters<typeof packState>[2]): Promise<PackedSnapshot> {
  const { seq } = room;
  const json = Buffer.from(JSON.stringify(packState(room.state, seq, sees)));
  // The columns are packed already: higher levels cost twice the time for two bytes in a hundred.
  const gzipped = await zipped(json, { level: 1 });
  return { seq, json, gzipped };
}
