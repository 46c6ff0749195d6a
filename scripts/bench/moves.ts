import { randomUUID } from 'node:crypto';
import { percentile } from './figures.ts';
import { createHttpClient } from './http-client.ts';
import type { Seeded } from './seed.ts';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** What one client asks for next. */
export type NextRequest = (client: number) => { path: string; body: unknown };

/** Clients ask one thing after the other, each on its own connection, for `seconds`; the first second is not counted. */
export async function load(
  base: string,
  cookies: readonly string[],
  clients: number,
  seconds: number,
  next: NextRequest,
): Promise<Load> {
  const latencies: number[] = [];
  const countFrom = performance.now() + 1_000;
  const until = countFrom + seconds * 1_000;
  const work = async (client: number) => {
    const http = createHttpClient(base, cookies[client % cookies.length]);
    while (performance.now() < until) {
      const { path, body } = next(client);
      const began = performance.now();
      const { status, body: answer } = await http.send('POST', path, body);
      const ended = performance.now();
      if (status !== 200) throw new Error(`answered ${status}: ${answer.toString()}`);
      if (began >= countFrom && ended <= until) latencies.push(ended - began);
    }
    http.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return {
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}

/** Moves of random cards to random columns, before a random card. */
export function randomMoves({ cascadeId, projectId, columnIds, cardIds }: Seeded): NextRequest {
  const pick = (items: readonly string[]) => items[Math.floor(Math.random() * items.length)];
  return () => ({
    path: `/api/cascades/${cascadeId}/commands`,
    body: {
      id: randomUUID(),
      name: 'card.move',
      args: {
        cardId: pick(cardIds),
        boardProjectId: projectId,
        toColumnId: pick(columnIds),
        before: pick(cardIds),
      },
    },
  });
}

export const rawMoves: NextRequest = () => ({
  path: '/move',
  body: {
    id: randomUUID(),
    card: 1 + Math.floor(Math.random() * 5_000),
    rank: Math.random().toString(36),
  },
});
