/** Sockets of this node, kept in step with the journal and with the other nodes. */
import { randomUUID } from 'node:crypto';
import type { Down, Presence } from '@kaskad/shared/sync/protocol.ts';
import { z } from 'zod';
import type { Viewers } from '../account/viewer.ts';
import type { SessionsEnded } from '../context.ts';
import { type Listener, listen } from '../db/listen.ts';
import { notify } from '../db/notify.ts';
import type { Database } from '../db/pool.ts';
import { ENTRY_CHANNEL } from '../db/save-changes.ts';
import type { Rooms } from '../rooms.ts';
import { createHub } from './hub.ts';
import { type NodePresence, PresenceBook } from './presence.ts';
import type { Subscriber } from './subscriber.ts';

const SESSION_CHANNEL = 'kaskad_session';
const PRESENCE_CHANNEL = 'kaskad_presence';
/** Presence is told at most this often; a storm of comers and goers becomes one message. */
const PRESENCE_PAUSE_MS = 500;
const HEARTBEAT_MS = 15_000;
const SESSION_SWEEP_MS = 60_000;
/** Sockets of a node that hears nothing are sent elsewhere after this long. */
const DEAF_MS = 5_000;

export interface Push {
  join(subscriber: Subscriber): void;
  leave(subscriber: Subscriber): void;
  move(subscriber: Subscriber, place: string | null): void;
  /** To be told after every commit of this node. */
  committed(cascadeId: string): void;
  sessionsEnded: SessionsEnded;
  /** False while commits of other nodes may go unheard. */
  isListening(): boolean;
  stop(): Promise<void>;
}

export interface PushDeps {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly viewers: Viewers;
  readonly onError: (error: unknown) => void;
}

export function createPush({ database, rooms, viewers, onError }: PushDeps): Push {
  const node = randomUUID();
  const hub = createHub(database, rooms, onError);
  const book = new PresenceBook();
  const stirred = new Map<string, NodeJS.Timeout>();
  let deafTimer: NodeJS.Timeout | undefined;

  const listener: Listener = listen({
    connection: database.connection,
    channels: {
      [ENTRY_CHANNEL]: (payload) => {
        const [cascadeId = '', seq = ''] = payload.split(':');
        hear(cascadeId, Number(seq)).catch(onError);
      },
      [SESSION_CHANNEL]: (payload) => closeSessions(endedSchema.parse(JSON.parse(payload))),
      [PRESENCE_CHANNEL]: (payload) => hearPresence(JSON.parse(payload) as NodePresence),
    },
    onListening: () => {
      clearTimeout(deafTimer);
      for (const cascadeId of rooms.liveIds())
        hear(cascadeId, Number.POSITIVE_INFINITY).catch(onError);
    },
    onLost: () => {
      deafTimer = setTimeout(() => closeAll('restarting'), DEAF_MS);
    },
  });

  /** Another node has committed up to `seq`: the room follows, its subscribers hear of it. */
  async function hear(cascadeId: string, seq: number): Promise<void> {
    if (!rooms.isLive(cascadeId)) return;
    await rooms.inTurn(cascadeId, async () => {
      const room = await rooms.of(cascadeId);
      if (room !== undefined && room.seq < seq) await rooms.catchUp(room);
    });
    hub.publish(cascadeId);
  }

  function hearPresence(told: NodePresence): void {
    if (told.node === node) return;
    book.hear(told, performance.now());
    stir(told.cascadeId, false);
  }

  function ownPeople(cascadeId: string): Presence[] {
    return [...hub.subscribers(cascadeId)].map(({ viewer, place }) => ({
      personId: viewer.personId,
      place,
    }));
  }

  function peopleOf(cascadeId: string): Down & { type: 'presence' } {
    return {
      type: 'presence',
      people: book.people(cascadeId, ownPeople(cascadeId), performance.now()),
    };
  }

  /** Somebody came, went or moved: all are told a little later, other nodes too when it happened here. */
  function stir(cascadeId: string, here: boolean): void {
    if (stirred.has(cascadeId)) return;
    const timer = setTimeout(() => {
      stirred.delete(cascadeId);
      const frame = Buffer.from(JSON.stringify(peopleOf(cascadeId)));
      for (const subscriber of hub.subscribers(cascadeId)) subscriber.sendFrame(frame);
      if (here) tell(cascadeId);
    }, PRESENCE_PAUSE_MS);
    stirred.set(cascadeId, timer);
  }

  function tell(cascadeId: string): void {
    const people = book.people(cascadeId, ownPeople(cascadeId), performance.now()).slice(0, 60);
    const own = new Set(ownPeople(cascadeId).map(({ personId, place }) => `${personId} ${place}`));
    const told: NodePresence = {
      node,
      cascadeId,
      people: people.filter((one) => own.has(`${one.personId} ${one.place}`)),
    };
    notify(database, PRESENCE_CHANNEL, JSON.stringify(told)).catch(onError);
  }

  function closeSessions(ended: Ended): void {
    if ('sessionId' in ended) viewers.forget({ sessionId: ended.sessionId });
    else viewers.forget({ personId: ended.personId });
    for (const subscriber of hub.subscribers())
      if (isEnded(subscriber, ended)) subscriber.close('signedOut');
  }

  function closeAll(reason: 'restarting'): void {
    for (const subscriber of hub.subscribers()) subscriber.close(reason);
  }

  async function sweepSessions(): Promise<void> {
    for (const subscriber of [...hub.subscribers()]) {
      if ((await viewers.ofNow(subscriber.token)) === null) subscriber.close('signedOut');
    }
  }

  const heartbeat = setInterval(() => {
    for (const cascadeId of new Set([...hub.subscribers()].map((one) => one.cascadeId)))
      tell(cascadeId);
  }, HEARTBEAT_MS);
  const sweep = setInterval(() => sweepSessions().catch(onError), SESSION_SWEEP_MS);

  return {
    join(subscriber) {
      hub
        .join(subscriber, () => peopleOf(subscriber.cascadeId))
        .then(() => stir(subscriber.cascadeId, true))
        .catch((error: unknown) => {
          onError(error);
          subscriber.close('restarting');
        });
    },
    leave(subscriber) {
      hub.leave(subscriber);
      stir(subscriber.cascadeId, true);
    },
    move(subscriber, place) {
      subscriber.place = place;
      stir(subscriber.cascadeId, true);
    },
    committed: (cascadeId) => hub.publish(cascadeId),
    sessionsEnded: async (ended) => {
      closeSessions(ended);
      await notify(database, SESSION_CHANNEL, JSON.stringify(ended));
    },
    isListening: () => listener.isAlive(),
    async stop() {
      clearInterval(heartbeat);
      clearInterval(sweep);
      clearTimeout(deafTimer);
      for (const timer of stirred.values()) clearTimeout(timer);
      closeAll('restarting');
      await listener.stop();
    },
  };
}

const endedSchema = z.union([
  z.strictObject({ sessionId: z.string() }),
  z.strictObject({ personId: z.string(), exceptSessionId: z.string().optional() }),
]);
type Ended = Parameters<SessionsEnded>[0] | z.infer<typeof endedSchema>;

function isEnded({ viewer }: Subscriber, ended: Ended): boolean {
  if ('sessionId' in ended) return viewer.sessionId === ended.sessionId;
  return viewer.personId === ended.personId && viewer.sessionId !== ended.exceptSessionId;
}
