import { helloOf, type Listening, openSockets, sleep } from './fanout.ts';
import { createHttpClient } from './http-client.ts';
import { randomMoves } from './moves.ts';
import type { Seeded } from './seed.ts';

/**
 * Milliseconds from the moment at which all clients of a restarted line come back at once, each with the cursor it had,
 * until every one of them has every entry it missed.
 */
export async function reconnectStorm(
  base: string,
  cookies: readonly string[],
  seeded: Seeded,
  clients: number,
): Promise<number> {
  const http = createHttpClient(base, cookies[0]);
  const cursor = await seqOf(http, seeded);
  const next = randomMoves(seeded);
  for (let i = 0; i < MISSED; i++) {
    const { path, body } = next(i);
    await http.send('POST', path, body);
  }
  const target = await seqOf(http, seeded);
  const missing = new Set(Array.from({ length: clients }, (_, index) => index));
  const listening: Listening = {
    path: '/api/socket',
    cookies,
    hello: helloOf(seeded.cascadeId, cursor),
  };
  const began = performance.now();
  let agreedAt = 0;
  const indexes = new Map<object, number>();
  const sockets = await openSockets(base, clients, listening, (data, socket) => {
    const seqs = [...data.toString().matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq));
    if (!data.includes('"entries"') || Math.max(...seqs) < target) return;
    if (!indexes.has(socket)) indexes.set(socket, indexes.size);
    missing.delete(indexes.get(socket) ?? -1);
    if (missing.size === 0 && agreedAt === 0) agreedAt = performance.now();
  });
  for (let waited = 0; agreedAt === 0 && waited < 300; waited++) await sleep(100);
  for (const socket of sockets) socket.terminate();
  http.close();
  if (agreedAt === 0) throw new Error(`${missing.size} clients did not agree within 30 s`);
  return agreedAt - began;
}

async function seqOf(
  http: ReturnType<typeof createHttpClient>,
  { cascadeId }: Seeded,
): Promise<number> {
  const { body } = await http.send('GET', `/api/cascades/${cascadeId}/entries?after=0`);
  return (JSON.parse(body.toString()) as { seq: number }).seq;
}

const MISSED = 50;
