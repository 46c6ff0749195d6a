import { createHash } from 'node:crypto';
import type { Change } from '@kaskad/shared/domain/changes.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { createDatabase, type Database } from '../pool.ts';
import { record } from '../tables/on-demand.ts';
import { entriesOfCard } from './card-history.ts';
import { holdsCommand } from './holds-command.ts';
import { recordsOf, textsOf } from './on-demand.ts';

const cascadeId = '0198c000-0000-7000-8000-000000000001';
const otherId = '0198c000-0000-7000-8000-000000000002';
const ownerId = '0198c000-0000-7000-8000-000000000003';
const sprintId = '0198c000-0000-7000-8000-000000000004';
const personId = '0198c000-0000-7000-8000-000000000005';
const changes = [
  { op: 'set', kind: 'card', id: ownerId, set: { title: 'Б' }, was: { title: 'А' } },
] as unknown as Change[];

let home: TestDatabase;
let database: Database;

beforeAll(async () => {
  home = await freshDatabase();
  database = createDatabase({ ...home.connection });
  await database.pool.query('insert into cascade_head (cascade_id) values ($1), ($2)', [
    cascadeId,
    otherId,
  ]);
});

afterAll(async () => {
  await database.close();
  await home.drop();
});

function commandId(cascade: string, seq: number): string {
  return `0198c000-0000-7000-8000-${cascade.slice(-1)}0000000000${seq}`;
}

async function addEntry(cascade: string, seq: number, card: string | null): Promise<void> {
  await database.pool.query(
    `insert into entry (cascade_id, seq, command_id, name, actor_id, at, args_hash, changes)
     values ($1, $2, $3, 'card.edit', $4, '2026-03-01 12:00:00.5+03', 'x', $5)`,
    [cascade, seq, commandId(cascade, seq), personId, JSON.stringify(changes)],
  );
  if (card === null) return;
  await database.pool.query('insert into entry_card values ($1, $2, $3)', [cascade, card, seq]);
}

test('a history tells its entries as the wire does, the newest first, page by page', async () => {
  for (const seq of [1, 2, 3]) await addEntry(cascadeId, seq, seq === 2 ? null : ownerId);
  await addEntry(otherId, 1, ownerId);
  const entry = (seq: number) => ({
    seq,
    commandId: commandId(cascadeId, seq),
    name: 'card.edit',
    by: personId,
    at: '2026-03-01T09:00:00.500Z',
    changes,
  });
  const history = (before: number | null, limit: number) =>
    entriesOfCard(database, cascadeId, ownerId, before, limit);
  expect(await history(null, 50)).toEqual([entry(3), entry(1)]);
  expect(await history(null, 1)).toEqual([entry(3)]);
  expect(await history(3, 50)).toEqual([entry(1)]);
});

test('a journal holds its own commands alone', async () => {
  expect(await holdsCommand(database, cascadeId, commandId(cascadeId, 3))).toBe(true);
  expect(await holdsCommand(database, otherId, commandId(cascadeId, 3))).toBe(false);
  expect(await holdsCommand(database, ownerId, commandId(cascadeId, 3))).toBe(false);
});

test('texts are of one owner in one cascade, in the order of their fields', async () => {
  const add = (cascade: string, owner: string, field: string) =>
    database.pool.query(
      `insert into text values ($1, gen_random_uuid(), 'project', $2, $3, 'Тело', '2026-03-01 12:00+03', $4)`,
      [cascade, owner, field, personId],
    );
  await add(cascadeId, ownerId, 'uniqueIdea');
  await add(cascadeId, ownerId, 'description');
  await add(cascadeId, sprintId, 'description');
  await add(otherId, ownerId, 'description');
  const text = { body: 'Тело', updatedAt: '2026-03-01T09:00:00.000Z', updatedBy: personId };
  expect(await textsOf(database, cascadeId, ownerId)).toEqual([
    { field: 'description', ...text },
    { field: 'uniqueIdea', ...text },
  ]);
});

test('records come in the order in which they were frozen, with the hash of their bytes', async () => {
  const rolledBack = new Error('rolled back');
  // The sprint is asked for at the commit only, which never comes.
  const read = database.transaction(async (tx) => {
    const row = (kind: 'promise' | 'outcome', frozenAt: string) => ({
      cascadeId,
      id: crypto.randomUUID(),
      projectId: ownerId,
      sprintId,
      kind,
      body: `{"${kind}": "Ёлка"}\n`,
      frozenAt,
    });
    await tx
      .insert(record)
      .values([
        row('outcome', '2026-03-15T15:00:00.001Z'),
        row('promise', '2026-03-01T09:00:00.000Z'),
        { ...row('promise', '2026-03-02T09:00:00.000Z'), sprintId: ownerId },
      ]);
    const expected = (kind: string, frozenAt: string) => {
      const body = `{"${kind}": "Ёлка"}\n`;
      const sha256 = createHash('sha256').update(body).digest('hex');
      return { kind, body, sha256, frozenAt, people: [] };
    };
    expect(await recordsOf({ orm: tx }, cascadeId, sprintId)).toEqual([
      expected('promise', '2026-03-01T09:00:00.000Z'),
      expected('outcome', '2026-03-15T15:00:00.001Z'),
    ]);
    expect(await recordsOf({ orm: tx }, otherId, sprintId)).toEqual([]);
    throw rolledBack;
  });
  await expect(read).rejects.toBe(rolledBack);
});
