import { type Connection, connectionUrl } from './connection.ts';
import { knock } from './knock.ts';
import { prepareCluster } from './prepare-cluster.ts';
import { startDatabase } from './start-database.ts';

/** A database to work with for a moment; `leave` stops it only if the visit had started it. */
export type Visit = { connection: Connection; url: string; leave(): Promise<void> };

/** Reaches the database of a data folder, whether the product is running or not. */
export async function visitDatabase(dataFolder: string): Promise<Visit> {
  const cluster = await prepareCluster(dataFolder, () => undefined);
  if ((await knock(cluster)) === 'ours') {
    const { connection } = cluster;
    return { connection, url: connectionUrl(connection), leave: async () => undefined };
  }
  const { connection, url, stop } = await startDatabase({ dataFolder });
  return { connection, url, leave: stop };
}
