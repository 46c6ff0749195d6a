import { loadInto, signInLines } from './lib/demonstration.ts';
import { entry } from './lib/entry.ts';
import { serve, shortPath } from './lib/serve.ts';

await entry(() =>
  serve({
    dataFolder: '.kaskad/demo',
    prepare: loadInto,
    ready: async ({ url, config, database }) => [
      `«Каскад» работает / Kaskad is running: ${url}`,
      '',
      'Войти (каждая ссылка действует один раз и один час) / Sign in (each link works once, for an hour):',
      ...(await signInLines(database, url)),
      '',
      `Данные / data: ${shortPath(config.dataFolder)}. Ctrl+C — остановить / to stop.`,
    ],
  }),
);
