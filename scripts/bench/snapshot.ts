import { randomUUID } from 'node:crypto';
import { median, percentile } from './figures.ts';
import { createHttpClient } from './http-client.ts';
import type { Seeded } from './seed.ts';

export interface SnapshotFigures {
  /** Gzipped bytes on the wire. */
  readonly bytes: number;
  /** Milliseconds until the whole answer was there, when the snapshot had to be made anew. */
  readonly madeMs: number;
  /** The same when a shared one was at hand. */
  readonly sharedMs: number;
}

/** Asks for a cascade's snapshot, each time after a change that makes the shared one useless, and then once more. */
export async function snapshotFigures(
  base: string,
  cookie: string,
  seeded: Seeded,
): Promise<SnapshotFigures> {
  const http = createHttpClient(base, cookie);
  const path = `/api/cascades/${seeded.cascadeId}/snapshot`;
  const made: number[] = [];
  const shared: number[] = [];
  let bytes = 0;
  const ask = async () => {
    const began = performance.now();
    const { status, body } = await http.send('GET', path, undefined, { 'accept-encoding': 'gzip' });
    if (status !== 200) throw new Error(`a snapshot was answered ${status}`);
    bytes = body.length;
    return performance.now() - began;
  };
  await ask();
  for (let round = 0; round < ROUNDS; round++) {
    await changeVisibility(http, seeded, round % 2 === 0 ? 'team' : 'organisation');
    made.push(await ask());
    shared.push(await ask());
  }
  http.close();
  return { bytes, madeMs: median(made), sharedMs: percentile(shared, 0.5) };
}

async function changeVisibility(
  http: ReturnType<typeof createHttpClient>,
  { cascadeId, projectId }: Seeded,
  visibility: string,
): Promise<void> {
  const command = { id: randomUUID(), name: 'project.edit', args: { projectId, visibility } };
  const { status } = await http.send('POST', `/api/cascades/${cascadeId}/commands`, command);
  if (status !== 200) throw new Error(`a change was answered ${status}`);
}

const ROUNDS = 6;
