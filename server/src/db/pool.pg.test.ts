import { expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/database.ts';
import { createDatabase } from './pool.ts';

test('M01 whatever the pool commits is on the disk before it says so', async () => {
  const fresh = await freshDatabase();
  const database = createDatabase(fresh.connection);
  const { rows } = await database.pool.query(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name",
  );
  await database.close();
  await fresh.drop();
  expect(rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'synchronous_commit', setting: 'on' },
  ]);
});
