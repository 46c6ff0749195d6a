import { type Connection, connectionUrl } from './connection.ts';
import { type DatabaseChange, keepRunning } from './keep-running.ts';
import { becomeOwner } from './owner.ts';
import { ensureRunning, stopPostmaster } from './postmaster.ts';
import { prepareCluster } from './prepare-cluster.ts';
import { ensureProductDatabase } from './product-database.ts';

export type EmbeddedOptions = {
  dataFolder: string;
  /** The title of each step as it begins. */
  onProgress?: (line: string) => void;
  onChange?: (change: DatabaseChange) => void;
};

export type EmbeddedDatabase = {
  connection: Connection;
  url: string;
  /** An earlier run had left it running. */
  adopted: boolean;
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL in a data folder, making it at first, and keeps it running until `stop`.
 * The folder has one owner at a time; an orphan of a killed owner is taken over.
 * @throws StartupFailure with one clear line
 */
export async function startDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const progress = options.onProgress ?? (() => undefined);
  const cluster = await prepareCluster(options.dataFolder, progress);
  progress('Запускаем базу данных');
  const { adopted } = await ensureRunning(cluster);
  const owner = await becomeOwner(cluster);
  try {
    await ensureProductDatabase(cluster.connection);
  } catch (error) {
    await owner.end();
    await stopPostmaster(cluster);
    throw error;
  }
  const watch = keepRunning(cluster, owner, options.onChange ?? (() => undefined));
  const { connection } = cluster;
  return { connection, url: connectionUrl(connection), adopted, stop: watch.stop };
}
