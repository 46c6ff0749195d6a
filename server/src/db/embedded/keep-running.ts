import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Cluster } from './cluster.ts';
import { becomeOwner } from './owner.ts';
import { ensureRunning, stopPostmaster } from './postmaster.ts';

/** `lost`: the database does not answer; `restored`: it answers again. */
export type DatabaseChange = 'lost' | 'restored';

const RETRY_MS = 500;

/**
 * Watches a running cluster and starts it anew whenever it dies, until `stop` is called.
 * `owner` is the connection whose end means that the database is gone.
 */
export function keepRunning(
  cluster: Cluster,
  owner: pg.Client,
  onChange: (change: DatabaseChange) => void,
): { stop(): Promise<void> } {
  let stopping = false;
  let current = owner;
  let restoring = Promise.resolve();
  watch(owner);

  function watch(client: pg.Client): void {
    current = client;
    client.once('end', () => {
      if (stopping) return;
      onChange('lost');
      restoring = restore();
    });
  }

  async function restore(): Promise<void> {
    while (!stopping) {
      try {
        await ensureRunning(cluster);
        watch(await becomeOwner(cluster));
        onChange('restored');
        return;
      } catch {
        // The reason (no space, say) may pass: the server tells its clients to wait meanwhile.
        await sleep(RETRY_MS);
      }
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    await restoring;
    await current.end();
    await stopPostmaster(cluster);
  }

  let stopped: Promise<void> | null = null;
  return {
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
