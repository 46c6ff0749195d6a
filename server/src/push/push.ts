/** Sockets of this node, kept in step with the journal and with the other nodes. */
import { randomUUID } from 'node:crypto';
import { seesProject } from '@kaskad/shared/domain/visible-to.ts';
import type { Presence } from '@kaskad/shared/sync/protocol.ts';
import { z } from 'zod';
import type { Viewers } from '../account/viewer.ts';
import type { SessionsEnded } from '../context.ts';
import { createCompany, NODE_CHANNEL } from '../db/company.ts';
import { type Listener, listen } from '../db/listen.ts';
import { notify } from '../db/notify.ts';
import type { Database } from '../db/pool.ts';
import { ENTRY_CHANNEL } from '../db/save-changes.ts';
import type { Room, Rooms } from '../rooms.ts';
import { createHub } from './hub.ts';
import { type NodePresence, PresenceBook } from './presence.ts';
import type { Subscriber } from './subscriber.ts';

const SESSION_CHANNEL = 'kaskad_session';
const PRESENCE_CHANNEL = 'kaskad_presence';
/** Presence is told at most this often; a storm of comers and goers becomes one message. */
const PRESENCE_PAUSE_MS = 500;
const HEARTBEAT_MS = 15_000;
const SESSION_SWEEP_MS = 60_000;
/** A notification holds so many people at most. */
const MOST_TOLD = 60;
/** After the database did not answer. */
const AGAIN_MS = 500;
/** Sockets of a node that hears nothing are sent elsewhere after this long. */
const DEAF_MS = 5_000;

export interface Push {
  join(subscriber: Subscriber): void;
  leave(subscriber: Subscriber): void;
  move(subscriber: Subscriber, place: string | null): void;
  /** To be told after every commit of this node. */
  committed(cascadeId: string): void;
  sessionsEnded: SessionsEnded;
  /** True when no other node needs to be told of a commit. */
  isAlone(): boolean;
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
  const hub = createHub({ database, rooms, viewers, onError });
  const book = new PresenceBook();
  const stirred = new Map<string, NodeJS.Timeout>();
  const company = createCompany({ database, node, onArrival: tellHeads, onError });
  let deafTimer: NodeJS.Timeout | undefined;
  let stopped = false;

  const listener: Listener = listen({
    connection: database.connection,
    channels: {
      [ENTRY_CHANNEL]: (payload) => {
        const [cascadeId = '', seq = ''] = payload.split(':');
        follow(cascadeId, Number(seq));
      },
      [SESSION_CHANNEL]: (payload) => closeSessions(endedSchema.parse(JSON.parse(payload))),
      [NODE_CHANNEL]: company.hear,
      [PRESENCE_CHANNEL]: (payload) => hearPresence(JSON.parse(payload) as NodePresence),
    },
    onConnect: company.enrol,
    onListening: () => {
      clearTimeout(deafTimer);
      company.greet().catch(onError);
      for (const cascadeId of new Set([...rooms.liveIds(), ...hub.followed()]))
        follow(cascadeId, Number.POSITIVE_INFINITY);
    },
    onLost: () => {
      deafTimer = setTimeout(() => closeAll('restarting'), DEAF_MS);
    },
  });

  /** Tries until it succeeds: nobody says the same again, and the subscribers would stay behind. */
  function follow(cascadeId: string, seq: number): void {
    hear(cascadeId, seq).catch((error: unknown) => {
      onError(error);
      setTimeout(() => stopped || follow(cascadeId, seq), AGAIN_MS).unref();
    });
  }

  /** Another node has committed up to `seq`: the room follows, its subscribers hear of it. */
  async function hear(cascadeId: string, seq: number): Promise<void> {
    if (!rooms.isLive(cascadeId) && !hub.isFollowed(cascadeId)) return;
    await rooms.inTurn(cascadeId, async () => {
      const room = await rooms.of(cascadeId);
      if (room !== undefined && room.seq < seq) await rooms.catchUp(room);
    });
    hub.publish(cascadeId);
  }

  /** In the turn of each cascade: what is on its way to the disk untold is on it before the head is told. */
  function tellHeads(): void {
    for (const cascadeId of rooms.liveIds()) {
      const told = rooms.inTurn(cascadeId, async () => {
        const room = await rooms.of(cascadeId);
        if (room !== undefined) await notify(database, ENTRY_CHANNEL, `${cascadeId}:${room.seq}`);
      });
      told.catch(onError);
    }
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

  function peopleOf(cascadeId: string): Presence[] {
    return book.people(cascadeId, ownPeople(cascadeId), performance.now());
  }

  /** Somebody came, went or moved: all are told a little later, other nodes too when it happened here. */
  function stir(cascadeId: string, here: boolean): void {
    if (stopped || stirred.has(cascadeId)) return;
    const timer = setTimeout(() => {
      stirred.delete(cascadeId);
      tellSubscribers(cascadeId).catch(onError);
      if (here) tell(cascadeId);
    }, PRESENCE_PAUSE_MS);
    stirred.set(cascadeId, timer);
  }

  async function tellSubscribers(cascadeId: string): Promise<void> {
    const room = await rooms.of(cascadeId);
    if (room === undefined) return;
    const people = peopleOf(cascadeId);
    const whole = Buffer.from(JSON.stringify({ type: 'presence', people }));
    for (const subscriber of hub.subscribers(cascadeId)) {
      if (subscriber.seesAll) subscriber.sendFrame(whole);
      else subscriber.send({ type: 'presence', people: shownTo(subscriber, room, people) });
    }
  }

  function tell(cascadeId: string): void {
    const own = new Map(ownPeople(cascadeId).map((one) => [`${one.personId} ${one.place}`, one]));
    const told: NodePresence = { node, cascadeId, people: [...own.values()].slice(0, MOST_TOLD) };
    notify(database, PRESENCE_CHANNEL, JSON.stringify(told)).catch(onError);
  }

  function closeSessions(ended: Ended): void {
    if ('sessionId' in ended) viewers.forget({ sessionId: ended.sessionId });
    else viewers.forget({ personId: ended.personId });
    for (const subscriber of hub.everyone())
      if (isEnded(subscriber, ended)) subscriber.close('signedOut');
  }

  function closeAll(reason: 'restarting'): void {
    for (const subscriber of hub.everyone()) subscriber.close(reason);
  }

  async function sweepSessions(): Promise<void> {
    for (const subscriber of [...hub.everyone()]) {
      if ((await viewers.ofNow(subscriber.token)) === null) subscriber.close('signedOut');
    }
  }

  const heartbeat = setInterval(() => {
    for (const cascadeId of hub.followed()) tell(cascadeId);
  }, HEARTBEAT_MS);
  const sweep = setInterval(() => sweepSessions().catch(onError), SESSION_SWEEP_MS);

  return {
    join(subscriber) {
      const { cascadeId } = subscriber;
      const welcome = (room: Room) => {
        const people = shownTo(subscriber, room, peopleOf(cascadeId));
        subscriber.send({ type: 'welcome', seq: room.seq, people });
      };
      hub
        .join(subscriber, welcome)
        .then((letIn) => letIn && stir(cascadeId, true))
        .catch((error: unknown) => {
          onError(error);
          subscriber.close('restarting');
        });
    },
    leave(subscriber) {
      hub.leave(subscriber);
      if (subscriber.isLetIn) stir(subscriber.cascadeId, true);
    },
    move(subscriber, place) {
      subscriber.place = place;
      if (subscriber.isLetIn) stir(subscriber.cascadeId, true);
    },
    committed: (cascadeId) => hub.publish(cascadeId),
    sessionsEnded: async (ended) => {
      closeSessions(ended);
      await notify(database, SESSION_CHANNEL, JSON.stringify(ended));
    },
    isAlone: company.isAlone,
    isListening: () => listener.isAlive(),
    async stop() {
      stopped = true;
      clearInterval(heartbeat);
      clearInterval(sweep);
      company.stop();
      clearTimeout(deafTimer);
      for (const timer of stirred.values()) clearTimeout(timer);
      closeAll('restarting');
      await listener.stop();
    },
  };
}

/** A project that the person may not know of is no place to see somebody at. */
function shownTo(
  { viewer, seesAll }: Subscriber,
  { state }: Room,
  people: readonly Presence[],
): Presence[] {
  const isHidden = (place: string | null) =>
    place !== null && !seesAll && !seesProject(state, viewer.personId, place);
  return people.map((one) => (isHidden(one.place) ? { ...one, place: null } : one));
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
