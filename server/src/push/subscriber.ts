import type { WebSocket } from '@fastify/websocket';
import { closeCodes, type Down } from '@kaskad/shared/sync/protocol.ts';
import type { Viewer } from '../account/viewer.ts';

/** A client that reads more slowly than this fills up is let go; it comes back and catches up by its cursor. */
const LARGEST_BUFFER = 1_048_576;

/** One open socket of one person on one cascade. */
export class Subscriber {
  readonly viewer: Viewer;
  readonly token: string;
  readonly cascadeId: string;
  readonly #socket: WebSocket;
  place: string | null;
  /** The last entry the client has; null while it loads a snapshot. */
  cursor: number | null;
  /** Nothing of the cascade is hidden from the person but what others wrote or voted unseen. */
  seesAll = false;
  /** Its session and right were found good: before that it hears nothing. */
  isLetIn = false;
  /** It came with a cursor of the past: `seesAll` may not have held there. */
  isCatchingUp = false;

  constructor(
    socket: WebSocket,
    viewer: Viewer,
    token: string,
    hello: { cascadeId: string; cursor: number; place: string | null },
  ) {
    this.#socket = socket;
    this.viewer = viewer;
    this.token = token;
    this.cascadeId = hello.cascadeId;
    this.cursor = hello.cursor;
    this.place = hello.place;
  }

  send(message: Down): void {
    this.sendFrame(Buffer.from(JSON.stringify(message)));
  }

  /** Sends a message that was serialised for many. */
  sendFrame(frame: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > LARGEST_BUFFER) this.close('tooSlow');
    else this.#socket.send(frame, { binary: false });
  }

  close(reason: keyof typeof closeCodes): void {
    this.#socket.close(closeCodes[reason], reason);
    // A peer that does not even read the close frame must not hold the buffer.
    if (reason === 'tooSlow' || reason === 'signedOut')
      setTimeout(() => this.#socket.terminate(), 1_000).unref();
  }
}
