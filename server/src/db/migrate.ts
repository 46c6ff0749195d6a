import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { StartupFailure } from './startup-failure.ts';

export type Migration = { name: string; sql: string; sha256: string };

/** The files as they lie beside the product's sources. */
export const MIGRATION_FOLDER = join(import.meta.dirname, '..', '..', '..', 'migrations');

const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
/** Two nodes that start at once take turns; the second then finds nothing to do. */
const LOCK = 20_221_001;

/** The files in the order in which they apply; other files in the folder are left alone. */
export function readMigrations(folder: string = MIGRATION_FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the schema to the product's version, one transaction per file, forward only.
 * @returns the names applied now
 * @throws StartupFailure when an applied file has changed since, or the schema is a newer product's
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: Migration[] = readMigrations(),
): Promise<string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await client.query(
      `create table if not exists schema_migration (
         name text primary key,
         sha256 text not null,
         applied_at timestamptz not null default now()
       )`,
    );
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

async function pendingOf(client: pg.ClientBase, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration order by name',
  );
  for (const row of rows) {
    const own = migrations.find((migration) => migration.name === row.name);
    if (own === undefined) throw newerSchema(row.name);
    if (own.sha256 !== row.sha256) throw changedFile(row.name);
  }
  const applied = new Set(rows.map((row) => row.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function newerSchema(name: string): StartupFailure {
  return new StartupFailure('schema-newer', {
    ru: `База данных уже обновлена более новой программой (${name}): запустите её или новее.`,
    en: `The database was upgraded by a newer program (${name}): run that one or a later one.`,
  });
}

function changedFile(name: string): StartupFailure {
  return new StartupFailure('migration-changed', {
    ru: `Файл ${name} изменён после применения к этой базе данных: верните его прежним.`,
    en: `The file ${name} was changed after it was applied to this database: restore it.`,
  });
}
