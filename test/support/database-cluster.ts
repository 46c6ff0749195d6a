import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, PRODUCT } from '@kaskad/server/db/embedded/connection.ts';
import { ADMIN } from '@kaskad/server/db/embedded/create-cluster.ts';
import { startDatabase } from '@kaskad/server/db/embedded/start-database.ts';
import { migrate } from '@kaskad/server/db/migrate.ts';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { removeAbandonedClusters, TEST_CLUSTER_PREFIX } from './abandoned-clusters.ts';

/** What the tests of one run share; they work in databases of their own inside it. */
export type TestCluster = {
  connection: Connection;
  admin: string;
  template: string;
  /** Why the template could not be made: told by each test that asks for a database. */
  templateFailure: string | null;
};

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

const TEMPLATE = 'kaskad_template';

/** Starts one embedded PostgreSQL for the whole run, with a migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeAbandonedClusters();
  const folder = mkdtempSync(join(tmpdir(), `${TEST_CLUSTER_PREFIX}${process.pid}-`));
  const database = await startDatabase({ dataFolder: folder });
  const { connection } = database;
  const templateFailure = await makeTemplate(connection);
  project.provide('cluster', { connection, admin: ADMIN, template: TEMPLATE, templateFailure });
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(connection: Connection): Promise<string | null> {
  const admin = new pg.Client({ ...connection, user: ADMIN, database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE} owner ${PRODUCT}`);
  await admin.end();
  const client = new pg.Client({ ...connection, database: TEMPLATE });
  await client.connect();
  try {
    await migrate(client);
    return null;
  } catch (error) {
    return String(error);
  } finally {
    await client.end();
  }
}
