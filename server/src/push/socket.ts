import type { WebSocket, WebsocketPluginOptions } from '@fastify/websocket';
import {
  closeCodes,
  LONGEST_UP,
  PROTOCOL_VERSION,
  type Up,
  upSchema,
} from '@kaskad/shared/sync/protocol.ts';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Viewer } from '../account/viewer.ts';
import { requirePerson } from '../plugins/access.ts';
import { sessionToken } from '../plugins/session.ts';
import type { Push } from './push.ts';
import { Subscriber } from './subscriber.ts';

/** More messages than this in one second are not a person's. */
const MOST_PER_SECOND = 30;

/** The websocket: facts down, hardly anything up. Rights and origin were checked before the upgrade. */
export const socketRoute = fp(
  async (app: FastifyInstance, { push }: { push: Push }) => {
    // The http server forgets a connection that asks for an upgrade: one that was refused is nobody's but ours.
    app.addHook('onResponse', async (request) => {
      if (request.headers.upgrade !== undefined) request.raw.socket.destroySoon();
    });
    app.get('/api/socket', { websocket: true, config: { may: 'signed-in' } }, (socket, request) => {
      serve(socket, requirePerson(request), sessionToken(request) ?? '', push);
    });
  },
  { name: 'socket', dependencies: ['access'] },
);

export const websocketOptions: WebsocketPluginOptions = {
  options: { maxPayload: LONGEST_UP, perMessageDeflate: false },
  errorHandler: (error, socket, request) => {
    // What a peer does wrong carries a code and is nothing to fill the log with.
    if (!('code' in error)) request.log.error({ err: error }, 'socket');
    socket.terminate();
  },
};

function serve(socket: WebSocket, viewer: Viewer, token: string, push: Push): void {
  let subscriber: Subscriber | undefined;
  let countedSince = 0;
  let count = 0;

  function isTooFrequent(): boolean {
    const now = performance.now();
    if (now - countedSince > 1_000) {
      countedSince = now;
      count = 0;
    }
    return ++count > MOST_PER_SECOND;
  }

  function leave(): void {
    if (subscriber !== undefined) push.leave(subscriber);
    subscriber = undefined;
  }

  socket.on('close', leave);
  function refuse(): void {
    socket.close(closeCodes.badMessage, 'badMessage');
    setTimeout(() => socket.terminate(), 1_000).unref();
  }

  socket.on('message', (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return;
    const message = isBinary || isTooFrequent() ? undefined : parse(String(data));
    if (message === undefined) {
      refuse();
    } else if (message.type === 'ping') {
      socket.send(JSON.stringify({ type: 'pong', n: message.n }));
    } else if (message.type === 'place') {
      if (subscriber !== undefined) push.move(subscriber, message.place);
    } else if (message.protocol !== PROTOCOL_VERSION) {
      socket.close(closeCodes.otherVersion, 'otherVersion');
    } else {
      leave();
      subscriber = new Subscriber(socket, viewer, token, message);
      push.join(subscriber);
    }
  });
}

function parse(text: string): Up | undefined {
  try {
    const parsed = upSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
