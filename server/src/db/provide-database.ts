import pg from 'pg';
import { checkServer } from './check-server.ts';
import type { DatabaseChange } from './embedded/keep-running.ts';
import { startDatabase } from './embedded/start-database.ts';
import { migrate } from './migrate.ts';
import { StartupFailure } from './startup-failure.ts';

export type DatabaseWish = {
  /** An own PostgreSQL; `null` means the embedded one in `dataFolder`. */
  databaseUrl: string | null;
  dataFolder: string;
  onProgress?: (line: string) => void;
  onChange?: (change: DatabaseChange) => void;
};

export type ProvidedDatabase = {
  connection: pg.PoolConfig;
  /** The address for another process that works with the same database. */
  url: string;
  stop(): Promise<void>;
};

/**
 * A database the product can work with: reachable, safe, and of the product's schema.
 * @throws StartupFailure with one clear line; nothing is left running then
 */
export async function provideDatabase(wish: DatabaseWish): Promise<ProvidedDatabase> {
  const provided =
    wish.databaseUrl === null ? await embedded(wish) : await external(wish.databaseUrl);
  try {
    await prepare(provided.connection, wish.onProgress ?? (() => undefined));
    return provided;
  } catch (error) {
    await provided.stop();
    throw error;
  }
}

async function embedded(wish: DatabaseWish): Promise<ProvidedDatabase> {
  const database = await startDatabase(wish);
  return {
    connection: { ...database.connection, ssl: false },
    url: database.url,
    stop: database.stop,
  };
}

async function external(url: string): Promise<ProvidedDatabase> {
  return { connection: { connectionString: url }, url, stop: async () => undefined };
}

async function prepare(connection: pg.PoolConfig, progress: (line: string) => void): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
  // A connection lost meanwhile is reported by the query under way.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw unreachableDatabase(error);
  }
  try {
    await checkServer(client);
    progress('Проверяем схему базы данных');
    await migrate(client);
  } finally {
    await client.end();
  }
}

/** Names the reason, never the address: it carries the password. */
function unreachableDatabase(error: unknown): StartupFailure {
  const said = error instanceof Error ? error.message || codeOf(error) : String(error);
  return new StartupFailure(
    'database-unreachable',
    {
      ru: `PostgreSQL из DATABASE_URL не отвечает: ${said}`,
      en: `The PostgreSQL of DATABASE_URL does not answer: ${said}`,
    },
    error,
  );
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
