import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import * as account from './account.ts';
import * as journal from './journal.ts';
import * as membership from './membership.ts';
import * as onDemand from './on-demand.ts';

/** What a definition and the catalogue of the database both say of a table. */
type Shape = {
  columns: Record<string, { type: string; notNull: boolean; filled: 'default' | 'always' | null }>;
  primaryKey: string[];
  /** Columns that take but a few words, with the words. */
  words: Record<string, string[]>;
};

const tables: readonly PgTable[] = [account, journal, membership, onDemand].flatMap((topic) =>
  Object.values(topic),
);

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client(database.connection);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'F22: the definition of %s is what the migrations made',
  async (name, table) => {
    expect(defined(table)).toEqual(await migrated(name));
  },
);

function defined(table: PgTable): Shape {
  const { columns, primaryKeys } = getTableConfig(table);
  const single = columns.filter((column) => column.primary);
  return {
    columns: Object.fromEntries(
      columns.map((column) => [
        column.name,
        {
          type: column.getSQLType(),
          notNull: column.notNull,
          filled: column.generated ? 'always' : column.hasDefault ? 'default' : null,
        },
      ]),
    ),
    primaryKey: [...(primaryKeys[0]?.columns ?? single)].map((column) => column.name),
    words: Object.fromEntries(
      columns.flatMap(({ name, enumValues }) => {
        return enumValues === undefined || enumValues.length === 0
          ? []
          : [[name, [...enumValues].sort()]];
      }),
    ),
  };
}

async function migrated(table: string): Promise<Shape> {
  const columns = await client.query<{ name: string } & Shape['columns'][string]>(
    `select attname as name, format_type(atttypid, atttypmod) as type, attnotnull as "notNull",
       case when attgenerated <> '' then 'always' when atthasdef then 'default' end as filled
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [`"${table}"`],
  );
  const keys = await client.query<{ names: string[] }>(
    `select (select array_agg(attname::text order by place) from unnest(conkey) with ordinality as k(num, place)
       join pg_attribute on attrelid = conrelid and attnum = num) as names
     from pg_constraint where conrelid = $1::regclass and contype = 'p'`,
    [`"${table}"`],
  );
  const checks = await client.query<{ name: string; text: string }>(
    `select attname as name, pg_get_constraintdef(c.oid) as text
     from pg_constraint c join pg_attribute on attrelid = conrelid and conkey = array[attnum]
     where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(c.oid) like '% = ANY (ARRAY[%'`,
    [`"${table}"`],
  );
  return {
    columns: Object.fromEntries(columns.rows.map(({ name, ...column }) => [name, column])),
    primaryKey: keys.rows[0]?.names ?? [],
    words: Object.fromEntries(
      checks.rows.map(({ name, text }) => [
        name,
        [...text.matchAll(/'([^']+)'::text/g)].map(([, word]) => word ?? '').sort(),
      ]),
    ),
  };
}
