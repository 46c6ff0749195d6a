import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { App } from '@kaskad/server/app.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { type Down, PROTOCOL_VERSION } from '@kaskad/shared/sync/protocol.ts';
import { WebSocket } from 'ws';

/** Longer than anything here takes; reached only where something never comes. */
const PATIENCE_MS = 60_000;

/** A page's socket: keeps what it hears and waits for what it expects. */
export class SocketClient {
  readonly ws: WebSocket;
  readonly heard: Down[] = [];
  closedWith: number | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(ws: WebSocket) {
    this.ws = ws;
    ws.on('message', (data) => {
      this.heard.push(JSON.parse(String(data)) as Down);
      this.#stir();
    });
    ws.on('error', () => undefined);
    ws.on('close', (code) => {
      this.closedWith = code;
      this.#stir();
    });
  }

  /** Numbers of all entries heard, in the order in which they came. */
  get seqs(): number[] {
    return this.entries.map(({ seq }) => seq);
  }

  get entries(): Entry[] {
    return this.heard.flatMap((message) => (message.type === 'entries' ? message.entries : []));
  }

  hello(cascadeId: string, cursor: number, place: string | null = null): void {
    this.send({ type: 'hello', protocol: PROTOCOL_VERSION, cascadeId, cursor, place });
  }

  send(message: unknown): void {
    this.ws.send(JSON.stringify(message));
  }

  /** Resolves when `holds` does; looks again whenever something is heard. */
  async until(holds: () => boolean, what: string): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`waited in vain: ${what}; heard ${JSON.stringify(this.heard.slice(-3))}`));
      }, PATIENCE_MS);
      this.#waiting.add(look);
    });
  }

  async hears<T extends Down['type']>(type: T): Promise<Down & { type: T }> {
    const found = () => this.heard.find((message) => message.type === type);
    await this.until(() => found() !== undefined, type);
    return found() as Down & { type: T };
  }

  async hearsSeq(seq: number): Promise<void> {
    await this.until(() => (this.seqs.at(-1) ?? 0) >= seq, `entry ${seq}`);
  }

  async closes(): Promise<number> {
    await this.until(() => this.closedWith !== undefined, 'the end');
    return this.closedWith ?? 0;
  }

  #stir(): void {
    for (const look of [...this.#waiting]) look();
  }
}

export function portOf(app: App): number {
  return (app.server.address() as AddressInfo).port;
}

/** Opens a socket as a page of the product would, with the session's cookie. */
export async function openSocket(app: App, token: string | null): Promise<SocketClient> {
  const ws = rawSocket(app, token, { origin: `http://localhost:${portOf(app)}` });
  const client = new SocketClient(ws);
  await once(ws, 'open');
  return client;
}

export function rawSocket(
  app: App,
  token: string | null,
  headers: Readonly<Record<string, string>>,
): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${portOf(app)}/api/socket`, {
    perMessageDeflate: false,
    headers: { ...(token !== null && { cookie: `kaskad=${token}` }), ...headers },
  });
}
