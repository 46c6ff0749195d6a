import { sqlState } from '@kaskad/server/db/pool.ts';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;

const tree = [
  ['programme', 'programme', null, null],
  ['strategic', 'strategic', 'programme', null],
  ['project', 'project', 'strategic', 'sprints'],
  ['first', 'objective', 'project', 'sprints'],
  ['second', 'objective', 'project', 'sprints'],
  ['part', 'objective', 'first', 'sprints'],
  ['foreign', 'project', 'strategic', 'cyclogram'],
] as const;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  for (const [name, level, parent, project] of tree)
    await centre.must('director', 'goal.add', {
      ...{ goalId: centre.id(name), level, title: name },
      parentId: parent && centre.id(parent),
      projectId: project && centre[project],
    });
});
afterAll(() => app.stop());

const hang = 'update goal set parent_id = $3 where cascade_id = $1 and id = $2';
const plant = `insert into goal (cascade_id, id, parent_id, project_id, level, title, rank)
  values ($1, $2, $3, $4, $5, 'Ещё', 'bzz')`;

/** What the database says to a statement: undefined when it was committed, else the SQLSTATE. */
async function say(
  text: string,
  values: readonly unknown[],
  client: Pick<pg.ClientBase, 'query'> = app.database.pool,
): Promise<string | undefined> {
  try {
    await client.query(text, [centre.cascadeId, ...values]);
    return undefined;
  } catch (error) {
    return sqlState(error);
  }
}

/** Hangs one goal under another and back; what the database says to the first. */
async function sayHang(goal: string, parent: string): Promise<string | undefined> {
  const said = await say(hang, [centre.id(goal), centre.id(parent)]);
  const home = tree.find(([name]) => name === goal)?.[2];
  await say(hang, [centre.id(goal), home && centre.id(home)]);
  return said;
}

test.each([
  ['first', 'second'],
  ['part', 'project'],
  ['project', 'programme'],
])('%s hangs under %s, whoever writes it', async (goal, parent) => {
  expect(await sayHang(goal, parent)).toBeUndefined();
});

test.each([
  ['first', 'strategic'],
  ['first', 'programme'],
  ['first', 'foreign'],
  ['project', 'first'],
  ['project', 'foreign'],
  ['strategic', 'project'],
  ['programme', 'strategic'],
])('no program hangs %s under %s', async (goal, parent) => {
  expect(await sayHang(goal, parent)).toBe('23001');
});

test('no program plants a goal where its level does not hang', async () => {
  const put = (level: string, parent: string, project: string | null) =>
    say(plant, [crypto.randomUUID(), centre.id(parent), project, level]);
  expect(await put('objective', 'strategic', centre.sprints)).toBe('23001');
  expect(await put('objective', 'project', centre.cyclogram)).toBe('23001');
  expect(await put('objective', 'project', centre.sprints)).toBeUndefined();
});

test('a goal keeps its level and its project, so that what hangs below stays in order', async () => {
  const change = (what: string) =>
    say(`update goal set ${what} where cascade_id = $1 and id = $2`, [centre.id('project')]);
  expect(await change("level = 'objective'")).toBe('23001');
  expect(await change("level = 'programme', project_id = null")).toBe('23001');
  expect(await change("title = 'Иначе'")).toBeUndefined();
});

test('the tree has no loops: not of one, of two, nor of three goals', async () => {
  expect(await say(hang, [centre.id('first'), centre.id('first')])).toBe('23514');
  expect(await sayHang('first', 'part')).toBe('23001');
  expect(await say(hang, [centre.id('second'), centre.id('part')])).toBeUndefined();
  expect(await sayHang('first', 'second')).toBe('23001');
  expect(await say(hang, [centre.id('second'), centre.id('project')])).toBeUndefined();
});

test('several goals may be rehung in one transaction when it ends in a tree', async () => {
  const client = await app.database.pool.connect();
  try {
    await client.query('begin');
    const ids = ['first', 'part', 'project'].map((name) => centre.id(name));
    expect(await say(hang, [ids[0], ids[1]], client)).toBeUndefined();
    expect(await say(hang, [ids[1], ids[2]], client)).toBeUndefined();
    await client.query('commit');
  } finally {
    client.release();
  }
  expect(await say(hang, [centre.id('part'), null])).toBeUndefined();
  expect(await say(hang, [centre.id('first'), centre.id('project')])).toBeUndefined();
  expect(await say(hang, [centre.id('part'), centre.id('first')])).toBeUndefined();
});

test('two who hang two objectives under each other at once make no loop, twenty times', async () => {
  const pairs = [
    ['first', 'second'],
    ['second', 'first'],
  ].map((pair) => pair.map((name) => centre.id(name)));
  for (let round = 0; round < 20; round++) {
    const said = await Promise.all(pairs.map((pair) => say(hang, pair)));
    expect(said.filter((each) => each === undefined)).toHaveLength(1);
    expect(said).toContain('23001');
    for (const name of ['first', 'second'])
      await say(hang, [centre.id(name), centre.id('project')]);
  }
});
