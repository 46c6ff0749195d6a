import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { migrate, readMigrations } from './migrate.ts';

const CASCADE = '0198c000-0000-7000-8000-000000000001';
const [CARD, OTHER, TIME, PROOF] = [2, 3, 4, 5].map(
  (n) => `0198c000-0000-7000-8000-00000000000${n}`,
);

let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  database = await emptyDatabase();
  client = new pg.Client(database.connection);
  await client.connect();
  await migrate(
    client,
    readMigrations().filter(({ name }) => name < '0026'),
  );
  await client.query('insert into cascade_head (cascade_id) values ($1)', [CASCADE]);
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

test('a journal of before loses the words of remarks and nothing else', async () => {
  const comment = { op: 'add', kind: 'comment', row: { id: PROOF, cardId: CARD } };
  const words = {
    op: 'put',
    kind: 'text',
    row: { id: TIME, ownerKind: 'comment', ownerId: PROOF, field: 'comment', body: 'Какаду' },
  };
  const description = {
    op: 'put',
    kind: 'text',
    row: { id: TIME, ownerKind: 'card', ownerId: CARD, field: 'description', body: 'О чём' },
  };
  await enter(1, 'comment.add', [comment, words]);
  await enter(2, 'comment.edit', [words]);
  await enter(3, 'card.describe', [description]);
  await migrate(client);
  const { rows } = await client.query('select changes from entry order by seq');
  expect(rows.map(({ changes }) => changes)).toEqual([[comment], [], [description]]);
  await expect(client.query("update entry set name = 'x'")).rejects.toThrow('never change');
});

test('a journal of before tells of the times and the evidence of each card', async () => {
  const added = (kind: string, id: string | undefined, cardId: string | undefined) => ({
    ...{ op: 'add', kind },
    row: { id, cardId },
  });
  const set = (kind: string, id: string | undefined) => ({ op: 'set', kind, id, set: {}, was: {} });
  await enter(1, 'card.schedule', [added('occurrence', TIME, CARD)]);
  await enter(2, 'evidence.add-link', [added('evidence', PROOF, OTHER)]);
  await client.query('insert into entry_card values ($1, $2, 2)', [CASCADE, OTHER]);
  await enter(3, 'occurrence.hold', [set('occurrence', TIME)]);
  await enter(4, 'evidence.remove', [set('evidence', PROOF)]);
  await enter(5, 'cascade.edit', [set('cascade', CASCADE)]);
  await migrate(client);
  const { rows } = await client.query(
    'select card_id as "cardId", seq::int from entry_card order by seq',
  );
  expect(rows).toEqual([
    { cardId: CARD, seq: 1 },
    { cardId: OTHER, seq: 2 },
    { cardId: CARD, seq: 3 },
    { cardId: OTHER, seq: 4 },
  ]);
});

async function enter(seq: number, name: string, changes: readonly object[]): Promise<void> {
  await client.query(
    `insert into entry (cascade_id, seq, command_id, name, actor_id, at, args_hash, changes)
     values ($1, $2, gen_random_uuid(), $3, gen_random_uuid(), now(), 'x', $4)`,
    [CASCADE, seq, name, JSON.stringify(changes)],
  );
}
