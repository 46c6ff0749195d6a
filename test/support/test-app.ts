import { hashPassword } from '@kaskad/server/account/password.ts';
import { type App, createApp } from '@kaskad/server/app.ts';
import { type Config, readConfig } from '@kaskad/server/config.ts';
import { setPassword } from '@kaskad/server/db/account/credential.ts';
import { addPerson } from '@kaskad/server/db/account/person.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import type { Storage } from '@kaskad/server/files/storage.ts';
import { Browser } from './browser.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

export type TestApp = {
  readonly app: App;
  readonly database: Database;
  /** The server's clock; tests move it by hand. */
  readonly clock: { now: Date };
  /** Everything logged so far, a JSON line each. */
  readonly logs: string[];
  browser(address?: string): Browser;
  stop(): Promise<void>;
};

/** The production app on a database of its own or the one given, with a clock that stands still. */
export async function startTestApp(
  given: {
    env?: Record<string, string>;
    webFolder?: string;
    database?: TestDatabase;
    storage?: Storage;
  } = {},
): Promise<TestApp> {
  const fresh = given.database ?? (await freshDatabase());
  const database = createDatabase(fresh.connection);
  const clock = { now: new Date('2026-11-02T08:00:00.000Z') };
  const logs: string[] = [];
  const config: Config = readConfig({ KASKAD_LOG: 'trace', ...given.env });
  const app = await createApp({
    config,
    database,
    clock: () => clock.now,
    logTarget: { write: (line) => void logs.push(line) },
    webFolder: given.webFolder ?? null,
    ...(given.storage && { storage: given.storage }),
  });
  await app.ready();
  return {
    app,
    database,
    clock,
    logs,
    browser: (address = '192.0.2.1') => new Browser(app, address),
    stop: async () => {
      await app.close();
      await database.close();
      await fresh.drop();
    },
  };
}

export type BuiltPerson = {
  readonly id: string;
  readonly email: string;
  readonly password: string;
};

const password = 'тихая вода у шлюза';

/** A person who can sign in, and is a member of a cascade when one is named. */
export async function buildPerson(
  { database, clock }: TestApp,
  given: { name?: string; cascadeId?: string; role?: 'director' | 'staff' | 'observer' } = {},
): Promise<BuiltPerson> {
  const id = crypto.randomUUID();
  const email = `${id}@example.org`;
  const createdAt = clock.now;
  const name = given.name ?? 'Методист';
  await addPerson(database.orm, { id, name, email, position: null, createdAt, erasedAt: null });
  sharedHash ??= hashPassword(password);
  const credential = { personId: id, passwordHash: await sharedHash, changedAt: createdAt };
  await setPassword(database.orm, credential);
  if (given.cascadeId !== undefined) {
    await database.pool.query(
      'insert into member (cascade_id, id, role, added_at) values ($1, $2, $3, $4)',
      [given.cascadeId, id, given.role ?? 'staff', createdAt],
    );
  }
  return { id, email, password };
}

let sharedHash: Promise<string> | undefined;

/** An empty cascade of its own organisation; the id. */
export async function buildCascade({ database }: TestApp): Promise<string> {
  const id = crypto.randomUUID();
  await database.pool.query('insert into cascade_head (cascade_id) values ($1)', [id]);
  await database.pool.query(
    `insert into cascade (cascade_id, id, organisation_name, organisation_short_name,
       programme_title, demonstration, clock_offset_ms, catalogue_version, catalogue_at)
     values ($1, $1, 'Центр', 'Ц', 'Программа развития', false, 0, 1, '2021-09-01T00:00:00Z')`,
    [id],
  );
  return id;
}
