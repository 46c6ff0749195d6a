import { createApp } from '@kaskad/server/app.ts';
import { createDatabase } from '@kaskad/server/db/pool.ts';
import { type Verb, withDatabase } from '../lib/verb.ts';

export const openapi: Verb = {
  name: 'openapi',
  usage: '',
  ru: 'напечатать описание всех путей в виде OpenAPI (страница: /api/docs)',
  en: 'print the description of all routes as OpenAPI (page: /api/docs)',
  run: (_args, config) =>
    withDatabase(config, async (connection) => {
      const database = createDatabase(connection);
      const clock = () => new Date();
      const app = await createApp({ config, database, clock, webFolder: null });
      await app.ready();
      console.log(JSON.stringify(app.swagger(), null, 2));
      await app.close();
      await database.close();
    }),
};
