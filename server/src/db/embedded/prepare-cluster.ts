import { existsSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installedPackage, prepareBinaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { prepareHome, preparePrivateFolder, prepareSocketFolder } from './cluster-home.ts';
import { PRODUCT } from './connection.ts';
import { createCluster } from './create-cluster.ts';
import { clusterPassword } from './password.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { currentRunner } from './runner.ts';

/**
 * Finds the cluster of a data folder, making it at first; starts nothing.
 * @throws StartupFailure with one clear line
 */
export async function prepareCluster(
  dataFolder: string,
  progress: (line: string) => void,
): Promise<Cluster> {
  const runner = currentRunner();
  const { home, place } = prepareHome(dataFolder, runner);
  const binaries = prepareBinaries(await installedPackage(), place, runner);
  const folder = join(place, `pg${binaries.major}`);
  const password = clusterPassword(home);
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    progress('Создаём базу данных');
    await createCluster(binaries, folder, password, runner);
  }
  preparePrivateFolder(folder, runner);
  const logFile = join(place, 'database.log');
  keepShort(logFile);
  const socketFolder = prepareSocketFolder(place, runner);
  const connection = {
    host: socketFolder ?? '127.0.0.1',
    port: socketFolder === null ? await tcpPort(folder) : 5432,
    user: PRODUCT,
    password,
    database: PRODUCT,
  };
  return { binaries, folder, logFile, socketFolder, connection, runner };
}

const MAX_LOG_BYTES = 5_000_000;

function keepShort(logFile: string): void {
  if (existsSync(logFile) && statSync(logFile).size > MAX_LOG_BYTES) {
    renameSync(logFile, `${logFile}.old`);
  }
}

/** The port an earlier run left open, else one the system says is free. */
async function tcpPort(folder: string): Promise<number> {
  const left = readPostmasterFile(folder);
  if (left !== null) return left.port;
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
