import type { Config } from '@kaskad/server/config.ts';
import { visitDatabase } from '@kaskad/server/db/embedded/visit-database.ts';
import type pg from 'pg';

/** One thing the command line can do. */
export type Verb = {
  name: string;
  /** What may follow the name. */
  usage: string;
  ru: string;
  en: string;
  /** `args` is what followed the name. @throws StartupFailure told in one line */
  run(args: string[], config: Config): Promise<void>;
};

/** Works with the product's database, whether the product is running or not. */
export async function withDatabase(
  config: Config,
  work: (connection: pg.PoolConfig, url: string) => Promise<void>,
): Promise<void> {
  if (config.databaseUrl !== null) {
    await work({ connectionString: config.databaseUrl }, config.databaseUrl);
    return;
  }
  const visit = await visitDatabase(config.dataFolder);
  try {
    await work({ ...visit.connection, ssl: false }, visit.url);
  } finally {
    await visit.leave();
  }
}
