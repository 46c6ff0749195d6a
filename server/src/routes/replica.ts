import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import { movesVisibility, sawEverything } from '@kaskad/shared/domain/visible-to.ts';
import { entryFor } from '@kaskad/shared/sync/entry-for.ts';
import { LONGEST_REPLAY } from '@kaskad/shared/sync/protocol.ts';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import type { Room, Rooms } from '../rooms.ts';
import type { Snapshots } from '../snapshots.ts';

/** What a replica is made from and kept in step with where no socket is to be had. */
export function replicaRoutes(app: FastifyInstance, rooms: Rooms, snapshots: Snapshots): void {
  route(
    app,
    cascadeRoutes.snapshot,
  )(async ({ params, viewer, request, reply }) => {
    const room = await roomOf(rooms, params.cascadeId);
    const packed = await snapshots.of(room, viewer.personId);
    reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (takesGzip) reply.header('content-encoding', 'gzip');
    return reply.send(takesGzip ? packed.gzipped : packed.json());
  });

  route(
    app,
    cascadeRoutes.entries,
  )(async ({ params, query, viewer }) => {
    const { state, seq, ...room } = await readRoom(rooms, params.cascadeId);
    const missed = seq - query.after > LONGEST_REPLAY ? undefined : room.entriesSince(query.after);
    const changes = missed?.flatMap((entry) => entry.changes) ?? [];
    const isWhole = sawEverything(state, viewer.personId, changes);
    if (missed === undefined || (!isWhole && movesVisibility(changes))) {
      return { seq, entries: null };
    }
    const entries = missed.map((entry) => entryFor(state, viewer.personId, entry));
    return { seq, entries: entries as never };
  });
}

async function readRoom(rooms: Rooms, cascadeId: string) {
  const room = await roomOf(rooms, cascadeId);
  return {
    state: room.state,
    seq: room.seq,
    entriesSince: (seq: number) => room.entriesSince(seq),
  };
}

/** Throws 404 when there is no such cascade. */
export async function roomOf(rooms: Rooms, cascadeId: string): Promise<Room> {
  const room = await rooms.of(cascadeId);
  if (room === undefined) throw new ProblemError('not-found');
  return room;
}
