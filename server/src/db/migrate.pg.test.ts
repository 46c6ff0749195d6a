import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await emptyDatabase();
  client = await connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

async function connect(): Promise<pg.Client> {
  const opened = new pg.Client(database.connection);
  await opened.connect();
  return opened;
}

const first: Migration = { name: '0001_a.sql', sql: 'create table a (id int)', sha256: 'one' };
const second: Migration = { name: '0002_b.sql', sql: 'create table b (id int)', sha256: 'two' };
const broken: Migration = {
  name: '0003_c.sql',
  sql: 'create table c (id int); select 1/0',
  sha256: 'three',
};

test('files apply in order, once', async () => {
  expect(await migrate(client, [first])).toEqual(['0001_a.sql']);
  expect(await migrate(client, [first, second])).toEqual(['0002_b.sql']);
  expect(await migrate(client, [first, second])).toEqual([]);
});

test('F22 a file that fails in the middle leaves nothing behind and is tried again', async () => {
  await expect(migrate(client, [first, broken])).rejects.toThrow('division by zero');
  const { rows } = await client.query("select to_regclass('c') as made");
  expect(rows).toEqual([{ made: null }]);
  const mended = { ...broken, sql: 'create table c (id int)' };
  expect(await migrate(client, [first, mended])).toEqual(['0003_c.sql']);
});

test('F22 two nodes that start at once apply every file once', async () => {
  const others = await Promise.all([connect(), connect(), connect()]);
  const slow = { ...first, sql: 'select pg_sleep(0.1); create table a (id int)' };
  const applied = await Promise.all(others.map((other) => migrate(other, [slow, second])));
  expect(applied.flat()).toEqual(['0001_a.sql', '0002_b.sql']);
  await Promise.all(others.map((other) => other.end()));
});

test('F25 a schema of a newer program is refused and left alone', async () => {
  await migrate(client, [first, second]);
  await expect(migrate(client, [first])).rejects.toMatchObject({
    code: 'schema-newer',
    message: expect.stringContaining('0002_b.sql'),
  });
});

test('a file changed after it was applied is refused', async () => {
  await migrate(client, [first]);
  const changed = { ...first, sha256: 'other' };
  await expect(migrate(client, [changed, second])).rejects.toMatchObject({
    code: 'migration-changed',
  });
});

test('the lock is free again after a failure', async () => {
  await expect(migrate(client, [broken])).rejects.toThrow();
  const other = await connect();
  expect(await migrate(other, [first])).toEqual(['0001_a.sql']);
  await other.end();
});

test("the product's own files apply to an empty database and the template has them all", async () => {
  const names = readMigrations().map((migration) => migration.name);
  expect(await migrate(client)).toEqual(names);
  const fresh = await freshDatabase();
  const other = new pg.Client(fresh.connection);
  await other.connect();
  expect(await migrate(other)).toEqual([]);
  await other.end();
  await fresh.drop();
});
