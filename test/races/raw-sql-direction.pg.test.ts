import { sqlState } from '@kaskad/server/db/pool.ts';
import { derivedId } from '@kaskad/shared/domain/env.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
const ofCode = (code: string) => derivedId(centre.cascadeId, code);

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  const link = { projectId: centre.sprints, linkId: centre.id('link') };
  await centre.must('lead', 'project.link', { ...link, to: { directionId: ofCode('E2') } });
});
afterAll(() => app.stop());

/** What the database says to a statement, `$1` the cascade: undefined when it was committed, else the SQLSTATE. */
async function say(text: string, ...values: unknown[]): Promise<string | undefined> {
  try {
    await app.database.pool.query(text, [centre.cascadeId, ...values]);
    return undefined;
  } catch (error) {
    return sqlState(error);
  }
}

const change = (code: string, what: string) =>
  say(`update direction set ${what} where cascade_id = $1 and code = $2`, code);

const plant = (values: string) =>
  say(
    `insert into direction
      (cascade_id, id, name_ru, name_en, code, level, parent_code, starts_on, ends_on, successors)
     values ($1, gen_random_uuid(), 'Имя', 'Name', ${values})`,
  );
const years = "'2025-01-01', '2030-12-31'";

test('a direction in its place is planted, whoever writes it', async () => {
  expect(await plant(`'Я6', 'federal', 'Я', ${years}, '[]'`)).toBeUndefined();
});

test.each([
  ['a code twice', `'Я6', 'federal', 'Я', ${years}, '[]'`, '23505'],
  ['a federal project of nothing', `'Щ1', 'federal', null, ${years}, '[]'`, '23514'],
  ['of what is not there', `'Щ1', 'federal', 'Щ', ${years}, '[]'`, '23503'],
  ['of another federal project', `'Щ1', 'federal', 'Я1', ${years}, '[]'`, '23503'],
  ['a national one under another', `'Щ', 'national', 'Я', ${years}, '[]'`, '23514'],
  ['outside its years', `'Щ1', 'federal', 'Я', '2024-12-31', '2030-12-31', '[]'`, '23001'],
  ['without a code', `'', 'federal', 'Я', ${years}, '[]'`, '23514'],
  ['continued by no list', `'Щ1', 'federal', 'Я', ${years}, '{}'`, '23514'],
  ['by what is not there', `'Щ1', 'federal', 'Я', ${years}, '[{"code": "Щ2"}]'`, '23001'],
  ['by itself', `'Щ1', 'federal', 'Я', ${years}, '[{"code": "Щ1"}]'`, '23001'],
  ['by what ends with it', `'Щ1', 'federal', 'Я', ${years}, '[{"code": "Я1"}]'`, '23001'],
])('no program plants %s', async (_, values, state) => {
  expect(await plant(values)).toBe(state);
});

test.each([
  ['its code', 'E1', "code = 'E0'"],
  ['its level', 'E1', "level = 'national', parent_code = null"],
  ['its parent to a federal project', 'E1', "parent_code = 'E2'"],
  ['its years to beyond its parent', 'E1', "ends_on = '2025-01-01'"],
  ['the years of a parent to within its parts', 'E', "starts_on = '2020-01-01'"],
  ['its end to that of what it continues', 'E1', "ends_on = '2020-12-31'"],
  ['its successor to one before it', 'Ю6', `successors = '[{"code": "E5"}]'`],
  ['its years to within those of a link', 'E2', "ends_on = '2023-12-31'"],
])('no direction changes %s', async (_, code, what) => {
  expect(await change(code, what)).toMatch(/^(23001|23503|23505)$/);
});

test('years, parent and successors that fit are kept', async () => {
  expect(await change('E6', "ends_on = '2023-12-31'")).toBeUndefined();
  expect(await change('Л4', `parent_code = 'Я'`)).toBeUndefined();
  expect(await change('E8', `successors = '[{"code": "Ю6"}]'`)).toBeUndefined();
});

const linked = (what: string) =>
  say(`update link set ${what} where cascade_id = $1 and id = $2`, centre.id('link'));

test('a link keeps within the years of its direction', async () => {
  expect(await linked("ends_on = '2025-01-01'")).toBe('23001');
  expect(await linked("starts_on = '2018-12-31'")).toBe('23001');
  expect(await linked("starts_on = '2021-01-01', note = 'Часть'")).toBeUndefined();
});

test('a note is of a direction alone', async () => {
  const [goalId, linkId] = [centre.id('goal'), centre.id('goal link')];
  const goal = { goalId, parentId: null, projectId: centre.sprints, level: 'project' };
  await centre.must('lead', 'goal.add', { ...goal, title: 'Цель' });
  await centre.must('lead', 'project.link', {
    ...{ projectId: centre.sprints, linkId, to: { goalId } },
  });
  const note = "update link set note = 'Часть' where cascade_id = $1 and id = $2";
  expect(await say(note, linkId)).toBe('23514');
});
