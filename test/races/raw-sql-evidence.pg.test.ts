import { sqlState } from '@kaskad/server/db/pool.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;
let cardId: string;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
});
afterAll(() => app.stop());

beforeEach(async () => {
  cardId = crypto.randomUUID();
  const projectId = centre.id('cyclogramToo');
  await centre.must('lead', 'project.edit', { projectId, evidenceRule: 'demand' });
  await centre.must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Встреча' });
});

const finish = `update card set phase = 'done', column_id = $3, rank = 'a0' || replace($2::text, '-', '') || 'V'
  where cascade_id = $1 and id = $2`;
const giveReason = `insert into event (cascade_id, id, international, partner_ids, attendance, outcomes,
  particulars, no_evidence_reason) values ($1, $2, false, '{}', '[]', '[]', '{}', 'Без записи')`;
const withdraw = 'update event set no_evidence_reason = null where cascade_id = $1 and id = $2';
const removeAll = 'update evidence set removed_at = now() where cascade_id = $1 and card_id = $2';

/** What the database says to statements sent together: undefined when they were committed, else the SQLSTATE. */
async function inOne(...statements: readonly string[]): Promise<string | undefined> {
  const client = await app.database.pool.connect();
  const column = centre.column(centre.id('cyclogramToo'), 'done');
  try {
    await client.query('begin');
    for (const text of statements)
      await client.query(
        text,
        [centre.cascadeId, cardId, column].slice(0, text.includes('$3') ? 3 : 2),
      );
    await client.query('commit');
    return undefined;
  } catch (error) {
    await client.query('rollback');
    return sqlState(error);
  } finally {
    client.release();
  }
}

async function give(): Promise<string> {
  const evidenceId = crypto.randomUUID();
  const link = { occurrenceId: null, title: 'Фото', url: 'https://example.org' };
  await centre.must('lead', 'evidence.add-link', { evidenceId, cardId, ...link });
  return evidenceId;
}

test('no program finishes an event without evidence where it is demanded', async () => {
  expect(await inOne(finish)).toBe('23001');
  expect(await inOne(giveReason, finish)).toBeUndefined();
});

test('the order of statements does not matter, what stands at the end does', async () => {
  expect(await inOne(finish, giveReason)).toBeUndefined();
  expect(await inOne(withdraw)).toBe('23001');
  await give();
  expect(await inOne(withdraw)).toBeUndefined();
});

test('removed evidence proves nothing, and the last of a done event stays', async () => {
  await give();
  expect(await inOne(removeAll, finish)).toBe('23001');
  expect(await inOne(finish)).toBeUndefined();
  expect(await inOne(removeAll)).toBe('23001');
  expect(await inOne('delete from evidence where cascade_id = $1 and card_id = $2')).toBe('23001');
});

test('a new event is not born done, and a cancelled one does not come back done, without evidence', async () => {
  const born = `insert into card select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
      'phase', 'done', 'column_id', $3::uuid, 'rank', 'a0' || replace(gen_random_uuid()::text, '-', '') || 'V'))).*
    from card c where cascade_id = $1 and id = $2`;
  expect(await inOne(born)).toBe('23001');
  const cancel = `update card set cancelled_at = now(), cancel_reason = '-' where cascade_id = $1 and id = $2`;
  expect(await inOne(cancel, finish)).toBeUndefined();
  const restore =
    'update card set cancelled_at = null, cancel_reason = null where cascade_id = $1 and id = $2';
  expect(await inOne(restore)).toBe('23001');
});

test.each(['off', 'warn'])('by the rule %s nothing is asked', async (evidenceRule) => {
  const projectId = centre.id('cyclogramToo');
  await centre.must('lead', 'project.edit', { projectId, evidenceRule });
  expect(await inOne(finish)).toBeUndefined();
  await give();
  expect(await inOne(removeAll)).toBeUndefined();
});

test('other steps of a card ask nothing, also of what was done before the rule', async () => {
  const projectId = centre.id('cyclogramToo');
  await centre.must('lead', 'project.edit', { projectId, evidenceRule: 'off' });
  expect(await inOne(finish)).toBeUndefined();
  await centre.must('lead', 'project.edit', { projectId, evidenceRule: 'demand' });
  const rename = `update card set title = 'Иначе', rank = rank || '5' where cascade_id = $1 and id = $2`;
  expect(await inOne(rename, finish)).toBeUndefined();
  const back = `update card set phase = 'reporting', column_id = $3 where cascade_id = $1 and id = $2`;
  expect(await inOne(back)).not.toBe('23001');
});

test('evidence keeps its card and its file', async () => {
  await give();
  const other = centre.id('cardToo');
  for (const what of [`card_id = '${other}'`, "kind = 'file'", "url = 'https://evil.example'"])
    expect(await inOne(`update evidence set ${what} where cascade_id = $1 and card_id = $2`)).toBe(
      '23001',
    );
  for (const url of ['javascript:alert(1)', 'data:text/html,x'])
    expect(
      await inOne(`insert into evidence (cascade_id, id, card_id, kind, title, url, added_at, added_by)
        values ($1, gen_random_uuid(), $2, 'link', 'x', '${url}', now(), $2)`),
    ).toBe('23514');
});

test('commands of one batch: a rule set after a card was finished takes nothing with it', async () => {
  const projectId = centre.id('cyclogramToo');
  await centre.must('lead', 'project.edit', { projectId, evidenceRule: 'warn' });
  const toColumnId = centre.column(projectId, 'done');
  const move = { cardId, boardProjectId: projectId, toColumnId, before: null };
  const answers = await Promise.all([
    centre.ask('lead', 'card.move', move),
    centre.ask('lead', 'project.edit', { projectId, evidenceRule: 'demand' }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
});
