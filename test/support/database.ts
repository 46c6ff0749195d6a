import { randomUUID } from 'node:crypto';
import { type Connection, connectionUrl, PRODUCT } from '@kaskad/server/db/embedded/connection.ts';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from './database-cluster.ts';

export type TestDatabase = {
  connection: Connection;
  url: string;
  /** Cuts whoever is still connected and removes the database. */
  drop(): Promise<void>;
};

/**
 * A database of the product's schema for one test file, copied from a migrated one (about 30 ms).
 * @throws when the migrations themselves fail
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const { template, templateFailure } = inject('cluster');
  if (templateFailure !== null) throw new Error(`migrations failed: ${templateFailure}`);
  return await createDatabase(`template ${template}`);
}

/**
 * A copy of what the first file of this run to ask for it has made and kept under the name; files that ask meanwhile
 * wait. Nobody may be connected to what `make` gives.
 */
export async function keptDatabase(
  name: string,
  make: () => Promise<TestDatabase>,
): Promise<TestDatabase> {
  const turn = new pg.Client(adminConnection());
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock(hashtext($1))', [name]);
    const kept = await copyOf(name);
    if (kept !== null) return kept;
    const fresh = await make();
    await asAdmin(`create database ${name} template ${fresh.connection.database} owner ${PRODUCT}`);
    return fresh;
  } finally {
    await turn.end();
  }
}

/** A database without any table, for tests of the migrations. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return await createDatabase('');
}

/** How the cluster's own administrator reaches a database; tests of the product do without. */
export function adminConnection(database = 'postgres'): Connection {
  const { connection, admin } = inject('cluster');
  return { ...connection, user: admin, database };
}

/** `null` when there is no database of the name. */
async function copyOf(name: string): Promise<TestDatabase | null> {
  try {
    return await createDatabase(`template ${name}`);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '3D000') return null;
    throw error;
  }
}

async function createDatabase(how: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} ${how} owner ${PRODUCT}`);
  const connection = { ...inject('cluster').connection, database: name };
  return {
    connection,
    url: connectionUrl(connection),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client(adminConnection());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
