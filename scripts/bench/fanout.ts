import { PROTOCOL_VERSION } from '@kaskad/shared/sync/protocol.ts';
import { WebSocket } from 'ws';
import { percentile } from './figures.ts';
import { createHttpClient } from './http-client.ts';
import type { NextRequest } from './moves.ts';

export interface FanOut {
  readonly p50: number;
  readonly p99: number;
  readonly lost: number;
  readonly doubled: number;
}

export interface Listening {
  readonly path: string;
  readonly cookies: readonly string[];
  /** What a socket says first; null when it just listens. */
  readonly hello: string | null;
}

/**
 * Opens sockets, sends commands at a steady pace, by all people in turn, and times each from its request to its arrival at
 * every socket.
 */
export async function fanOut(
  base: string,
  count: number,
  listening: Listening,
  next: NextRequest,
): Promise<FanOut> {
  const sentAt = new Map<string, number>();
  const latencies: number[] = [];
  const arrivals = new Map<string, number>();
  const hear = (data: Buffer) => {
    const now = performance.now();
    for (const [, id = ''] of data.toString().matchAll(/"commandId":"([^"]+)"/g)) {
      const sent = sentAt.get(id);
      if (sent === undefined) continue;
      latencies.push(now - sent);
      arrivals.set(id, (arrivals.get(id) ?? 0) + 1);
    }
  };
  const sockets = await openSockets(base, count, listening, hear);
  // Comers are told to each other for a moment; what is measured is the steady state.
  await sleep(2_000);
  const senders = listening.cookies.slice(0, count).map((cookie) => createHttpClient(base, cookie));
  const moves = MOVES_PER_SECOND * SECONDS;
  for (let i = 0; i < moves; i++) {
    const { path, body } = next(i);
    const id = (body as { id: string }).id;
    sentAt.set(id, performance.now());
    const { status } = (await senders[i % senders.length]?.send('POST', path, body)) ?? {
      status: 0,
    };
    if (status !== 200) throw new Error(`a command was answered ${status}`);
    const due = (sentAt.get(id) ?? 0) + 1_000 / MOVES_PER_SECOND;
    await sleep(Math.max(0, due - performance.now()));
  }
  await sleep(1_000);
  for (const socket of sockets) socket.terminate();
  for (const sender of senders) sender.close();
  const counts = [...sentAt.keys()].map((id) => (arrivals.get(id) ?? 0) - count);
  return {
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    lost: counts.filter((difference) => difference < 0).reduce((sum, one) => sum - one, 0),
    doubled: counts.filter((difference) => difference > 0).reduce((sum, one) => sum + one, 0),
  };
}

/** The first message of a client that has everything up to `cursor`. */
export function helloOf(cascadeId: string, cursor: number): string {
  return JSON.stringify({
    type: 'hello',
    protocol: PROTOCOL_VERSION,
    cascadeId,
    cursor,
    place: null,
  });
}

export async function openSockets(
  base: string,
  count: number,
  { path, cookies, hello }: Listening,
  hear: (data: Buffer, socket: WebSocket) => void,
): Promise<WebSocket[]> {
  const open = (index: number) =>
    new Promise<WebSocket>((resolve, reject) => {
      const headers = {
        cookie: cookies[index % cookies.length] ?? '',
        origin: new URL(base).origin,
      };
      const socket = new WebSocket(base.replace('http', 'ws') + path, {
        headers,
        perMessageDeflate: false,
      });
      socket.on('error', reject);
      socket.on('message', (data) => hear(data as Buffer, socket));
      socket.on('open', () => {
        if (hello !== null) socket.send(hello);
        resolve(socket);
      });
    });
  const sockets: WebSocket[] = [];
  for (let at = 0; at < count; at += 50) {
    const group = Array.from({ length: Math.min(50, count - at) }, (_, i) => open(at + i));
    sockets.push(...(await Promise.all(group)));
  }
  await sleep(500);
  return sockets;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export const rawListening: Listening = { path: '/socket', cookies: [''], hello: null };

const MOVES_PER_SECOND = 20;
const SECONDS = 4;
