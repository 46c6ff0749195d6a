import { escapeLiteral } from 'pg';
import { asAdmin, type Connection, PRODUCT, withClient } from './connection.ts';

/**
 * Makes the product's role and database where they are missing. The role is a plain one: a flaw in
 * the product's SQL must not reach files, settings or other databases.
 */
export async function ensureProductDatabase(connection: Connection): Promise<void> {
  await withClient(asAdmin(connection), async (client) => {
    const role = await client.query('select from pg_roles where rolname = $1', [PRODUCT]);
    if (role.rowCount === 0) {
      const password = escapeLiteral(connection.password);
      await client.query(`create role ${PRODUCT} login password ${password}`);
    }
    const database = await client.query('select from pg_database where datname = $1', [PRODUCT]);
    if (database.rowCount === 0) {
      await client.query(`create database ${PRODUCT} owner ${PRODUCT}`);
    }
  });
}
