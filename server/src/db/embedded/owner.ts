import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { StartupFailure } from '../startup-failure.ts';
import type { Cluster } from './cluster.ts';
import { asAdmin, openClient } from './connection.ts';

/** Any number will do, as long as nothing else in the database `postgres` locks it. */
const OWNER_LOCK = 20_220_901;
const PATIENCE_MS = 3_000;

/**
 * A connection that makes this process the owner of the cluster for as long as it lives; its end is
 * the first sign that the database is gone. A killed owner loses the lock with its connection, so
 * there is no file to go stale.
 * @throws StartupFailure when another running program owns the data folder
 */
export async function becomeOwner(cluster: Cluster): Promise<pg.Client> {
  const client = await openClient({ ...asAdmin(cluster.connection) });
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [OWNER_LOCK],
    );
    if (rows[0]?.taken) return client;
    if (Date.now() > deadline) break;
    await sleep(50);
  }
  await client.end();
  throw new StartupFailure('data-folder-busy', {
    ru: `С данными в ${cluster.folder} уже работает другой запущенный «Каскад»: остановите его или назовите другую папку в KASKAD_DATA.`,
    en: `Another running Kaskad works with the data in ${cluster.folder}: stop it or name another folder in KASKAD_DATA.`,
  });
}
