import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueLink } from '@kaskad/server/account/issue-link.ts';
import { startSession } from '@kaskad/server/account/start-session.ts';
import { addressOf } from '@kaskad/server/address.ts';
import { createApp } from '@kaskad/server/app.ts';
import { readConfig } from '@kaskad/server/config.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import { demoCascades } from '@kaskad/server/demo/content/cascades.ts';
import { demoCascadeId, demoPersonId, idsIn } from '@kaskad/server/demo/intent.ts';
import { loadInto } from '../../scripts/lib/demonstration.ts';
import { freshDatabase, keptDatabase, type TestDatabase } from './database.ts';

/** The product as it stands on a machine: the production app with the built client, on a port of its own. */
export interface Site {
  readonly url: string;
  readonly database: Database;
  stop(): Promise<void>;
}

/** The people of the demonstration who can be signed in. */
export type DemoPerson = 'director' | 'lead' | 'member' | 'observer';

const cascadeKey = demoCascades[0]?.key ?? '';
const idOf = idsIn(cascadeKey);

/** Where the demonstration keeps what the tests look at. */
export const demo = {
  cascadeId: demoCascadeId(cascadeKey),
  project: idOf('project', 'procommunity'),
  projectOf: (key: string) => idOf('project', key),
  card: (key: string) => idOf('card', key),
  kpi: (key: string) => idOf('kpi', key),
  sprint: (number: number) => idOf('sprint', `procommunity/${number}`),
  person: (key: DemoPerson) => demoPersonId(key),
};

/** @throws when the client was not built */
export async function startSite(content: 'empty' | 'demonstration'): Promise<Site> {
  const webFolder = builtClient();
  const fresh = await (content === 'empty' ? freshDatabase() : demonstrationDatabase());
  const database = createDatabase(fresh.connection);
  const folder = await mkdtemp(join(tmpdir(), 'kaskad-e2e-'));
  const local = { PORT: '0', HOST: '127.0.0.1', KASKAD_LOG: 'error' };
  const config = readConfig({ ...local, KASKAD_DATA: folder });
  const app = await createApp({ config, database, clock: () => new Date(), webFolder });
  await app.listen({ host: config.host, port: config.port });
  const listening = app.server.address();
  const port = typeof listening === 'object' && listening !== null ? listening.port : 0;
  return {
    url: addressOf(config, port).base,
    database,
    stop: async () => {
      await app.close();
      await database.close();
      await fresh.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The demonstration is loaded by the first file of a run that asks for it and copied for the others. */
function demonstrationDatabase(): Promise<TestDatabase> {
  return keptDatabase('demonstration', async () => {
    const fresh = await freshDatabase();
    const silent = { begin: () => undefined, detail: () => undefined, end: () => undefined };
    await loadInto({ ...fresh, stop: fresh.drop }, silent);
    return fresh;
  });
}

/** A link by which the person signs in, as the demonstration prints it. */
export async function signInLink({ url, database }: Site, person: DemoPerson): Promise<string> {
  const order = {
    personId: demo.person(person),
    cascadeId: demo.cascadeId,
    purpose: 'sign-in',
    issuedBy: null,
  } as const;
  const { link } = await issueLink(database.orm, order, { base: url, now: new Date() });
  return link;
}

/** The token of a session begun without the page, for tests that are not about the way in. */
export async function sessionOf({ database }: Site, person: DemoPerson): Promise<string> {
  const personId = demo.person(person);
  const { token } = await startSession(database.orm, { personId, carried: null, now: new Date() });
  return token;
}

/** Fields of a card as the database holds them. */
export async function storedCard(
  { database }: Site,
  cardId: string,
): Promise<{ title: string; scheduleText: string | null; column: string }> {
  const { rows } = await database.pool.query<{
    title: string;
    scheduleText: string | null;
    column: string;
  }>(
    `select c.title, c.schedule_text as "scheduleText", k.title as column
     from card c join board_column k on k.cascade_id = c.cascade_id and k.id = c.column_id
     where c.cascade_id = $1 and c.id = $2`,
    [demo.cascadeId, cardId],
  );
  const row = rows[0];
  if (row === undefined) throw new Error(`no card ${cardId}`);
  return row;
}

/** Cards of a sprint that are neither done nor given up. */
export async function unfinishedCards({ database }: Site, sprintId: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    `select id from card where cascade_id = $1 and sprint_id = $2 and phase <> 'done'
       and cancelled_at is null order by title`,
    [demo.cascadeId, sprintId],
  );
  return rows.map(({ id }) => id);
}

/** `KASKAD_TEST_WEB` names a client that was built elsewhere. */
function builtClient(): string {
  const usual = join(import.meta.dirname, '..', '..', 'web', 'dist');
  const folder = process.env['KASKAD_TEST_WEB'] ?? usual;
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`no client in ${folder}: build it first`);
  return folder;
}
