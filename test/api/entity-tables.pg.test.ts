import { readTableShapes, savedKinds, tableOf } from '@kaskad/server/db/entity-tables.ts';
import { createDatabase, type Database } from '@kaskad/server/db/pool.ts';
import { entitySchemas, onDemandSchemas } from '@kaskad/shared/domain/entity-schemas.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

let fresh: TestDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = createDatabase(fresh.connection);
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

test('every field of every entity has its column, and every column its field', async () => {
  const shapes = await readTableShapes(database);
  for (const kind of savedKinds) {
    const schema = { ...entitySchemas, ...onDemandSchemas }[kind];
    expect(shapes.get(kind)?.map(({ field }) => field)).toEqual(Object.keys(schema.shape));
  }
});

test.each(savedKinds)('a column that %s knows nothing of stops the start', async (kind) => {
  const table = tableOf(kind);
  await database.pool.query(`alter table ${table} add column stray int`);
  await expect(readTableShapes(database)).rejects.toThrow(`${table} has columns without a field`);
  await database.pool.query(`alter table ${table} drop column stray`);
});

test('so does a field without a column', async () => {
  await database.pool.query('alter table label rename column tint to colour');
  await expect(readTableShapes(database)).rejects.toThrow('label has no column tint');
  await database.pool.query('alter table label rename column colour to tint');
  expect((await readTableShapes(database)).size).toBe(savedKinds.length);
});

test('columns that the database computes are none of the program', async () => {
  const shapes = await readTableShapes(database);
  const columns = shapes.get('sprint')?.map(({ column }) => column);
  expect(columns).toContain('plan_override_id');
  expect(columns).not.toContain('previous_number');
});
