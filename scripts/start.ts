import { isInstallationEmpty } from '@kaskad/server/db/account/installation.ts';
import { createDatabase } from '@kaskad/server/db/pool.ts';
import { entry } from './lib/entry.ts';
import { serve, shortPath } from './lib/serve.ts';

await entry(() =>
  serve({
    dataFolder: '.kaskad/data',
    ready: async ({ url, config, database }) => {
      const pool = createDatabase(database.connection);
      const empty = await isInstallationEmpty(pool.orm);
      await pool.close();
      const where = config.databaseUrl === null ? shortPath(config.dataFolder) : 'DATABASE_URL';
      return [
        `«Каскад» работает / Kaskad is running: ${url}`,
        ...(empty ? ['Откройте этот адрес, чтобы создать организацию и первого директора.'] : []),
        ...(empty ? ['Open it to create the organisation and its first director.'] : []),
        `Данные / data: ${where}. Ctrl+C — остановить / to stop.`,
      ];
    },
  }),
);
