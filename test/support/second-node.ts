import { type App, createApp } from '@kaskad/server/app.ts';
import { readConfig } from '@kaskad/server/config.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import type { TestApp } from './test-app.ts';

export interface Node {
  readonly app: App;
  stop(): Promise<void>;
}

/** Another server on the same database, as a second machine behind a balancer would run it. */
export async function startSecondNode(
  test: TestApp,
  connection: Database['connection'] = test.database.connection,
  env: Record<string, string> = {},
): Promise<Node> {
  const database = createDatabase(connection);
  const app = await createApp({
    config: readConfig({ KASKAD_LOG: 'trace', ...env }),
    database,
    clock: () => test.clock.now,
    logTarget: { write: (line) => void test.logs.push(line) },
  });
  await app.ready();
  return {
    app,
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
