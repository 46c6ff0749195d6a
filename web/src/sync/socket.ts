/** The socket of one page: says hello with the replica's cursor, hears entries and presence, comes back by itself. */
import { closeCodes, type Down, PROTOCOL_VERSION, type Up } from '@kaskad/shared/sync/protocol.ts';
import { Backoff } from './backoff.ts';

export interface SocketEvents {
  /** The last entry the replica has. */
  readonly cursor: () => number;
  readonly onMessage: (message: Down) => void;
  readonly onOpen: () => void;
  readonly onLost: (failures: number) => void;
  readonly onSignedOut: () => void;
  readonly onOtherVersion: () => void;
}

export interface Socket {
  look(place: string | null): void;
  /** Says hello again, after a snapshot was taken or a gap was found. */
  hello(): void;
  /** The network may be back: try now. */
  wake(): void;
  stop(): void;
}

const PING_MS = 15_000;
const PATIENCE_MS = 8_000;

export function createSocket(cascadeId: string, events: SocketEvents): Socket {
  const backoff = new Backoff(300, 20_000);
  let socket: WebSocket | undefined;
  let place: string | null = null;
  let stopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let ping: ReturnType<typeof setInterval> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(retry);
    const fresh = new WebSocket(
      `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/socket`,
    );
    socket = fresh;
    fresh.onopen = () => {
      hello();
      events.onOpen();
      ping = setInterval(askForLife, PING_MS);
    };
    fresh.onmessage = ({ data }) => {
      clearTimeout(patience);
      backoff.reset();
      events.onMessage(JSON.parse(String(data)) as Down);
    };
    fresh.onclose = ({ code }) => lose(fresh, code);
  }

  /** A dead line is one that leaves a ping unanswered; silence alone means nothing. */
  function askForLife(): void {
    send({ type: 'ping', n: 0 });
    clearTimeout(patience);
    patience = setTimeout(() => {
      const dead = socket;
      if (dead !== undefined) lose(dead, 0);
      dead?.close();
    }, PATIENCE_MS);
  }

  function lose(lost: WebSocket, code: number): void {
    if (socket !== lost) return;
    socket = undefined;
    clearInterval(ping);
    clearTimeout(patience);
    if (stopped) return;
    if (code === closeCodes.signedOut) {
      events.onSignedOut();
    } else if (code === closeCodes.otherVersion) {
      events.onOtherVersion();
    } else {
      events.onLost(backoff.failures);
      retry = setTimeout(open, backoff.next());
    }
  }

  function send(message: Up): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function hello(): void {
    send({ type: 'hello', protocol: PROTOCOL_VERSION, cascadeId, cursor: events.cursor(), place });
  }

  open();
  return {
    hello,
    look(where) {
      if (where === place) return;
      place = where;
      send({ type: 'place', place });
    },
    wake() {
      if (socket === undefined && !stopped) open();
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
      clearInterval(ping);
      clearTimeout(patience);
      socket?.close();
    },
  };
}
