import { sqlState } from '@kaskad/server/db/pool.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
});
afterAll(() => app.stop());

/** What the database says to a statement: undefined when it was committed, else the SQLSTATE. */
async function say(text: string, ...values: readonly unknown[]): Promise<string | undefined> {
  try {
    await app.database.pool.query(text, [centre.cascadeId, ...values]);
    return undefined;
  } catch (error) {
    return sqlState(error);
  }
}

const insert = `insert into occurrence (cascade_id, id, card_id, starts_on, ends_on, held_on, cancelled_at,
  cancel_reason, attended) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8)`;

/** An occurrence with the fields of a sound one but those given. */
function put(fields: Record<string, unknown>, cardId = centre.id('series card')) {
  const sound = { starts: '2022-10-01', ends: '2022-10-31', held: null, off: null, why: null };
  const row: Record<string, unknown> = { ...sound, came: null, ...fields };
  const { starts, ends, held, off, why, came } = row;
  return say(insert, cardId, starts, ends, held, off, why, came);
}

test('a sound occurrence is kept, whoever writes it', async () => {
  expect(await put({})).toBeUndefined();
  expect(await put({ starts: null })).toBeUndefined();
  expect(await put({ starts: null, ends: null, held: '2022-10-02' })).toBeUndefined();
});

test('no program makes one that is held and called off, that has no day, or days in the wrong order', async () => {
  const off = { off: '2022-10-02T00:00:00.000Z', why: 'Нет' };
  for (const wrong of [
    { held: '2022-10-02', ...off },
    { off: off.off },
    { why: 'Нет' },
    { ...off, why: '' },
    { starts: null, ends: null },
    { ends: null, held: '2022-10-02' },
    { ends: '2022-09-30' },
    { came: -1 },
    { came: 1_000_001 },
  ])
    expect(await put(wrong), JSON.stringify(wrong)).toBe('23514');
});

test('only events come again, and an occurrence stays with its card', async () => {
  expect(await put({}, centre.id('stage'))).toBe('23001');
  expect(await put({}, crypto.randomUUID())).toBe('23503');
  const move = 'update occurrence set card_id = $3 where cascade_id = $1 and id = $2';
  expect(await say(move, centre.id('occurrence'), centre.id('card'))).toBe('23001');
});

test('C1 no program plans a time of an idea, nor makes an idea of what has one', async () => {
  const [idea, planned] = [centre.id('active idea'), centre.id('active card')];
  expect(await put({}, idea)).toBe('23001');
  expect(await put({ held: '2022-10-02' }, idea)).toBeUndefined();
  const back =
    'update card set sprint_id = null, sprint_at = null where cascade_id = $1 and id = $2';
  expect(await put({}, planned)).toBeUndefined();
  expect(await say(back, planned)).toBe('23001');
  expect(await say('delete from occurrence where cascade_id = $1 and card_id = $2', planned)).toBe(
    undefined,
  );
  expect(await say(back, planned)).toBeUndefined();
});

test('an occurrence that something proves cannot be deleted', async () => {
  const [cardId, occurrenceId] = [centre.id('series card'), centre.id('second occurrence')];
  await centre.must('lead', 'evidence.add-link', {
    ...{ evidenceId: crypto.randomUUID(), cardId, occurrenceId },
    ...{ title: 'Фото', url: 'https://example.org' },
  });
  const remove = 'delete from occurrence where cascade_id = $1 and id = $2';
  expect(await say(remove, occurrenceId)).toBe('23503');
});

test('a card has no more occurrences than it may', async () => {
  const many = `insert into occurrence (cascade_id, id, card_id, held_on)
    select $1, gen_random_uuid(), $2, date '2022-01-01' from generate_series(1, $3)`;
  const cardId = centre.id('series cardToo');
  expect(await say(many, cardId, 401)).toBe('23001');
  expect(await say(many, cardId, 396)).toBeUndefined();
  expect(await say(many, cardId, 1)).toBe('23001');
});

test('a meaning is of a known kind with its days in order, and only endless work has a heartbeat', async () => {
  const change = `update schedule set meaning = meaning || $3::jsonb, heartbeat_days = $4
    where cascade_id = $1 and id = $2`;
  const cardId = centre.id('endless card');
  const to = (meaning: object, days: number | null = null) =>
    say(change, cardId, JSON.stringify(meaning), days);
  expect(await to({ kind: 'sometimes' })).toBe('23514');
  expect(await to({ start: '2022-10-02', end: '2022-10-01' })).toBe('23514');
  expect(await to({ kind: 'date' }, 7)).toBe('23514');
  expect(await to({}, 7)).toBeUndefined();
});

test('the words of a series come through the ordinary door with all its instances, and out of it again', async () => {
  const cardId = centre.id('series card');
  const bounds = { startsOn: '2021-09-01', endsOn: '2024-08-31' };
  await centre.must('lead', 'project.edit', { projectId: centre.id('cyclogram'), ...bounds });
  const context = { projectStart: bounds.startsOn, projectEnd: bounds.endsOn };
  const say = (text: string) =>
    centre.must('lead', 'card.schedule', {
      ...{ cardId, text, meaning: readSchedule(text, context), corrected: false },
    });
  await say('ежемесячно');
  const state = await centre.state();
  expect([...state.occurrence.where('cardId', cardId)].length).toBeGreaterThanOrEqual(36);
  await say('постоянно');
  const after = await centre.state();
  expect([...after.occurrence.where('cardId', cardId)].length).toBeLessThan(10);
});
