import { checkServer } from '@kaskad/server/db/check-server.ts';
import { migrate as applyMigrations } from '@kaskad/server/db/migrate.ts';
import pg from 'pg';
import { type Verb, withDatabase } from '../lib/verb.ts';

export const migrate: Verb = {
  name: 'migrate',
  usage: '',
  ru: 'обновить схему базы данных до версии программы (сервер делает это и сам при запуске)',
  en: 'bring the schema of the database to the version of the program (the server does so at its start)',
  run: (_args, config) =>
    withDatabase(config, async (connection) => {
      const client = new pg.Client(connection);
      await client.connect();
      try {
        await checkServer(client);
        const applied = await applyMigrations(client);
        console.log(applied.length > 0 ? applied.join('\n') : 'Схема уже новая / up to date');
      } finally {
        await client.end();
      }
    }),
};
