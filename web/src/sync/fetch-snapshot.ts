import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { Snapshot } from '@kaskad/shared/sync/snapshot.ts';
import { fetchOnce } from './early.ts';
import { addressOf, problemOf } from './http.ts';

/** The rows a replica begins with. They are our own server's and many: they are not validated one by one. */
export async function fetchSnapshot(cascadeId: string, signal: AbortSignal): Promise<Snapshot> {
  const address = addressOf(cascadeRoutes.snapshot.path, { params: { cascadeId } });
  const answer = await fetchOnce(address, {
    credentials: 'same-origin',
    cache: 'no-store',
    signal,
  });
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as Snapshot;
}
