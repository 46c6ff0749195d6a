import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { killPostmaster } from '../../../../test/support/kill-postmaster.ts';
import { asAdmin, withClient } from './connection.ts';
import { isPostgresOf } from './postgres-process.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { type EmbeddedDatabase, type EmbeddedOptions, startDatabase } from './start-database.ts';

// One cluster for most tests: making one takes longer than all they do with it.
const root = mkdtempSync(join(tmpdir(), `kaskad-test-${process.pid}-`));
const folder = join(root, 'kept');
chmodSync(root, 0o711);
const running: EmbeddedDatabase[] = [];

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startDatabase({ dataFolder: folder, ...options });
  running.push(database);
  return database;
}

function newFolder(name: string): string {
  const path = join(root, name);
  mkdirSync(path);
  return path;
}

async function ask(database: EmbeddedDatabase, sql: string): Promise<unknown> {
  return await withClient(database.connection, async (client) => {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows.flat().join(' ');
  });
}

const mode = (path: string) => statSync(path).mode & 0o777;

test('a cluster knows Russian letters and order whatever the system speaks', async () => {
  const database = await start();
  expect(await ask(database, "select lower('ЖЁ'), 'СЕМИНАР' ilike 'семинар'")).toBe('жё true');
  const words = "(values ('яблоко'), ('Ёж'), ('жук'), ('еда'), ('ёлка'), ('Арбуз')) as w(x)";
  expect(await ask(database, `select x from ${words} order by x`)).toBe(
    'Арбуз еда Ёж ёлка жук яблоко',
  );
  expect(
    await ask(
      database,
      `select pg_encoding_to_char(encoding), datlocprovider, datlocale, current_setting('data_checksums')
       from pg_database where datname = 'kaskad'`,
    ),
  ).toBe('UTF8 i ru on');
});

test('nobody else gets in: no network, private folders, a password, a plain role', async () => {
  const database = await start();
  expect(await ask(database, 'show listen_addresses')).toBe('');
  expect(mode(join(folder, 'database-password'))).toBe(0o600);
  expect(mode(join(folder, 'pg18'))).toBe(0o700);
  expect(mode(database.connection.host)).toBe(0o700);
  expect(await ask(database, 'select rolsuper from pg_roles where rolname = current_user')).toBe(
    'false',
  );
  const guess = { ...database.connection, password: 'guess' };
  await expect(withClient(guess, async () => 'in')).rejects.toThrow('password');
});

test('data stays from one start to the next, and so does the password', async () => {
  const first = await start();
  await ask(first, 'create table kept as select 42 as text');
  await first.stop();
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await ask(second, 'select text from kept')).toBe('42');
  expect(second.url).toBe(first.url);
});

test('F02 a killed database comes back by itself with all it had acknowledged', async () => {
  const changes: string[] = [];
  let told: () => void = () => undefined;
  const restored = new Promise<void>((resolve) => {
    told = resolve;
  });
  const database = await start({
    onChange: (change) => {
      changes.push(change);
      if (change === 'restored') told();
    },
  });
  await ask(database, 'create table note as select 42 as text');
  killPostmaster(join(folder, 'pg18'));
  await restored;
  expect(await ask(database, 'select text from note')).toBe('42');
  expect(changes).toEqual(['lost', 'restored']);
});

test('F02 one that is killed while it starts is started again', async () => {
  await (await start()).stop();
  const cluster = join(folder, 'pg18');
  const starting = start();
  let kills = 0;
  // The file is there from its first moment, long before it answers.
  while (kills < 3) {
    const file = readPostmasterFile(cluster);
    if (file !== null && isPostgresOf(file.pid, cluster)) {
      killPostmaster(cluster);
      kills += 1;
    }
    await sleep(5);
  }
  const database = await starting;
  expect(await ask(database, 'select 1')).toBe('1');
});

test('F03 a stale file whose number passed to another program stops nobody', async () => {
  await (await start()).stop();
  const lines = [
    process.pid,
    join(folder, 'pg18'),
    1_700_000_000,
    5432,
    folder,
    '',
    '1 1',
    'ready',
  ];
  writeFileSync(join(folder, 'pg18', 'postmaster.pid'), lines.join('\n'));
  const database = await start();
  expect(await ask(database, 'select 1')).toBe('1');
});

test('a creation cut short is begun again', async () => {
  const dataFolder = newFolder('half');
  mkdirSync(join(dataFolder, 'pg18.unfinished', 'base'), { recursive: true });
  const database = await start({ dataFolder });
  expect(await ask(database, 'select 1')).toBe('1');
});

test('the folder has one owner: a second start is refused and the first goes on', async () => {
  const first = await start();
  await expect(start()).rejects.toMatchObject({ code: 'data-folder-busy' });
  expect(await ask(first, 'select 1')).toBe('1');
});

test('a path too long for a socket gets a short private folder', async () => {
  const database = await start({ dataFolder: newFolder('a'.repeat(90)) });
  expect(database.connection.host).toMatch(/^\/tmp\/kaskad-[0-9a-f]{16}$/);
  expect(mode(database.connection.host)).toBe(0o700);
  expect(await ask(database, 'select 1')).toBe('1');
  await database.stop();
  rmSync(database.connection.host, { recursive: true });
});

test('a lost password is told in one line, not tried for ever', async () => {
  await (await start()).stop();
  const password = join(folder, 'database-password');
  renameSync(password, `${password}.away`);
  await expect(start()).rejects.toMatchObject({ code: 'database-password' });
  renameSync(`${password}.away`, password);
});

test("root's closed folder: the cluster lies where a plain user may go, and is found again", async () => {
  const closed = newFolder('closed');
  chmodSync(closed, 0o700);
  const dataFolder = join(closed, 'data');
  const first = await start({ dataFolder });
  await ask(first, 'create table kept as select 42 as text');
  await first.stop();
  const second = await start({ dataFolder });
  expect(await ask(second, 'select text from kept')).toBe('42');
  if (process.getuid?.() !== 0) return;
  const place = readFileSync(join(dataFolder, 'database-place'), 'utf8').trim();
  expect(second.connection.host.startsWith(place)).toBe(true);
  await second.stop();
  rmSync(place, { recursive: true });
});

test('a file where the folder should be is told in one line', async () => {
  const path = join(root, 'file');
  writeFileSync(path, '');
  const refusal = expect(start({ dataFolder: path })).rejects;
  await refusal.toMatchObject({
    code: 'data-folder-unusable',
    message: expect.not.stringMatching(/\n/),
  });
});

test("another user's cluster is told in one line", async () => {
  const asRoot = process.getuid?.() === 0;
  const dataFolder = asRoot ? newFolder('foreign') : '/proc/1/cwd';
  if (asRoot) {
    mkdirSync(join(dataFolder, 'pg18'));
    writeFileSync(join(dataFolder, 'pg18', 'PG_VERSION'), '18');
    chownSync(join(dataFolder, 'pg18'), 1, 1);
  }
  await expect(start({ dataFolder })).rejects.toMatchObject({ code: 'data-folder-rights' });
});

test('the administrator can still reach the cluster beside the product', async () => {
  const database = await start();
  const name = await withClient(asAdmin(database.connection), async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    return rows[0]?.name;
  });
  expect(name).toBe('kaskad_admin');
});
