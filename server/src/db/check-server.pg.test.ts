import pg from 'pg';
import { expect, test } from 'vitest';
import { adminConnection, emptyDatabase } from '../../../test/support/database.ts';
import { checkServer } from './check-server.ts';

async function inDatabase<T>(work: (client: pg.Client, name: string) => Promise<T>): Promise<T> {
  const database = await emptyDatabase();
  const client = new pg.Client(database.connection);
  await client.connect();
  try {
    return await work(client, database.connection.database);
  } finally {
    await client.end();
    await database.drop();
  }
}

test('a sound server passes', async () => {
  await expect(inDatabase((client) => checkServer(client))).resolves.toBeUndefined();
});

test('M01 synchronous_commit off on the connection is refused', async () => {
  await inDatabase(async (client) => {
    await client.query('set synchronous_commit = off');
    await expect(checkServer(client)).rejects.toMatchObject({
      code: 'database-unsafe',
      message: expect.stringContaining('synchronous_commit'),
    });
  });
});

test('M01 synchronous_commit switched off for the database alone is refused', async () => {
  await inDatabase(async (_client, name) => {
    const admin = new pg.Client(adminConnection());
    await admin.connect();
    await admin.query(`alter database ${name} set synchronous_commit = off`);
    await admin.end();
    const late = new pg.Client({ ...adminConnection(name) });
    await late.connect();
    await expect(checkServer(late)).rejects.toMatchObject({ code: 'database-unsafe' });
    await late.end();
  });
});

test.each(['fsync', 'full_page_writes'])('%s off is refused', async (name) => {
  const answers = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', [name]: 'off' };
  await expect(checkServer(answering(answers))).rejects.toMatchObject({
    code: 'database-unsafe',
    message: expect.stringContaining(name),
  });
});

test('a server before 15 is refused by its number', async () => {
  await expect(checkServer(answering({ version: '140011' }))).rejects.toMatchObject({
    code: 'database-too-old',
  });
});

test('a database of plain bytes, deaf to Russian, is refused', async () => {
  const admin = new pg.Client(adminConnection());
  await admin.connect();
  await admin.query(
    "create database deaf template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'",
  );
  const client = new pg.Client(adminConnection('deaf'));
  await client.connect();
  await expect(checkServer(client)).rejects.toMatchObject({ code: 'database-locale' });
  await client.end();
  await admin.query('drop database deaf');
  await admin.end();
});

/** A client of a server that cannot be set up here. */
function answering(facts: Record<string, string>): pg.ClientBase {
  const row = { version: '180004', encoding: 'UTF8', lowered: 'жё', ...facts };
  const client = new pg.Client();
  client.query = (async () => ({ rows: [row] })) as unknown as typeof client.query;
  return client;
}
