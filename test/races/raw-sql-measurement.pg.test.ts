import { sqlState } from '@kaskad/server/db/pool.ts';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const REFUSED = '23001';
const CHECKED = '23514';
const FOREIGN = '23503';
const TWICE = '23P01';

let app: TestApp;
let centre: FullCentre;
/** A number of the project `cyclogramToo`, measured once in 2021. */
let kpiId: string;
let countedId: string;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  [kpiId, countedId] = [await newKpi(), crypto.randomUUID()];
  const told = { value: 12, source: 'manual', sourceTitle: 'Справка', measuredOn: '2021-06-01' };
  const measured = { measurementId: countedId, kpiId, confirm: true };
  await centre.must('lead', 'measurement.add', { ...measured, ...told });
});

async function newKpi(more: object = {}): Promise<string> {
  const id = crypto.randomUUID();
  const projectId = centre.id('cyclogramToo');
  const number = { kind: 'number', unit: 'человек', comparator: 'at-least', value: 40, base: null };
  const years = { startsOn: '2020-01-01', deadline: '2024-12-31', period: 'year' };
  const plain = { goalId: null, metric: 'Охват', cumulative: false };
  const args = { ...plain, ...number, ...years, kpiId: id, projectId, ...more };
  await centre.must('director', 'kpi.add', args);
  return id;
}

const settle = () =>
  centre.must('lead', 'period.lock', {
    lockId: crypto.randomUUID(),
    kpiId,
    startsOn: '2021-01-01',
  });

async function sent(client: pg.ClientBase, statements: readonly string[]): Promise<void> {
  for (const text of statements)
    await client.query(text, text.includes('$1') ? [centre.cascadeId] : []);
}

/** What the database says to statements sent together: undefined when they were committed, else the SQLSTATE. */
async function inOne(...statements: readonly string[]): Promise<string | undefined> {
  const client = await app.database.pool.connect();
  try {
    await client.query('begin');
    await sent(client, statements);
    await client.query('commit');
    return undefined;
  } catch (error) {
    await client.query('rollback');
    return sqlState(error);
  } finally {
    client.release();
  }
}

/** A row like the other one but for these columns, under a new id. */
function like(table: string, id: string, columns: object): string {
  const json = JSON.stringify({ id: crypto.randomUUID(), ...columns }).replaceAll("'", "''");
  return `insert into ${table} select (jsonb_populate_record(t, '${json}'::jsonb)).*
    from ${table} t where cascade_id = $1 and id = '${id}'`;
}
const another = (columns: object = {}, id = countedId) => like('measurement', id, columns);
const change = (table: string, id: string, what: string) =>
  `update ${table} set ${what} where cascade_id = $1 and id = '${id}'`;
const lockOf = (of = kpiId, from = '2021-01-01', until = '2021-12-31') =>
  `insert into period_lock (cascade_id, id, kpi_id, project_id, starts_on, ends_on, locked_at, locked_by)
   values ($1, gen_random_uuid(), '${of}', '${centre.id('cyclogramToo')}', '${from}', '${until}', now(), $1)`;

test('what comes into a settled period, changes in it or leaves it says why', async () => {
  const draft = crypto.randomUUID();
  const open = { id: draft, confirmed_at: null, confirmed_by: null };
  expect(await inOne(another(open))).toBeUndefined();
  await settle();
  expect(await inOne(another())).toBe(REFUSED);
  expect(await inOne(another({ measured_on: '2022-01-01' }))).toBeUndefined();
  expect(await inOne(another({ reason: 'Пришло позже' }))).toBeUndefined();
  const withdrawn = 'withdrawn_at = now(), withdrawn_by = added_by';
  expect(await inOne(change('measurement', countedId, withdrawn))).toBe(REFUSED);
  const confirmed = 'confirmed_at = now(), confirmed_by = added_by';
  expect(await inOne(change('measurement', draft, confirmed))).toBe(REFUSED);
  expect(await inOne(change('measurement', draft, 'value = 99'))).toBe(REFUSED);
  const told = `${withdrawn}, reason = 'Мероприятия не было'`;
  expect(await inOne(change('measurement', countedId, told))).toBeUndefined();
});

test('a lock and a figure of one transaction know of each other in either order', async () => {
  expect(await inOne(lockOf(), another())).toBe(REFUSED);
  expect(await inOne(another(), lockOf())).toBe(REFUSED);
  expect(await inOne(another({ reason: 'Вместе с замком' }), lockOf())).toBeUndefined();
});

test('a figure that is on its way while the period is settled waits and is refused', async () => {
  const [one, two] = [await app.database.pool.connect(), await app.database.pool.connect()];
  try {
    await sent(one, ['begin', lockOf(), 'set constraints all immediate']);
    await sent(one, ['select from cascade_head where cascade_id = $1 for update']);
    await sent(two, ['begin', another()]);
    const late = two.query('commit').then(
      () => undefined,
      (error: unknown) => sqlState(error),
    );
    await one.query('commit');
    expect(await late).toBe(REFUSED);
    await two.query('rollback');
  } finally {
    one.release();
    two.release();
  }
});

test('settled periods never change, go or lie over each other', async () => {
  await settle();
  const all = `update period_lock set value = 99 where cascade_id = $1 and kpi_id = '${kpiId}'`;
  expect(await inOne(all)).toBe(REFUSED);
  expect(await inOne(`delete from period_lock where cascade_id = $1 and kpi_id = '${kpiId}'`)).toBe(
    REFUSED,
  );
  expect(await inOne(lockOf(kpiId, '2021-12-31', '2022-12-30'))).toBe(REFUSED);
  expect(await inOne(lockOf(kpiId, '2022-01-01', '2022-12-31'))).toBeUndefined();
  const shared = await newKpi({ projectId: null });
  expect(await inOne(lockOf(shared))).toBe(REFUSED);
});

test.each([
  ['value', { value: null, numerator: 1 }, REFUSED],
  ['met', { value: null, met: true }, REFUSED],
  ['body', { value: null, body: 'Много' }, REFUSED],
  ['two figures', { met: true }, CHECKED],
  ['none', { value: null }, CHECKED],
  ['a base without a part', { denominator: 5 }, CHECKED],
  ['another project', { project_id: null }, REFUSED],
  ['no source', { source_title: null }, CHECKED],
  ['an event without its card', { source: 'event' }, CHECKED],
] as const)('a figure of a number is no other: %s', async (_what, columns, expected) => {
  expect(await inOne(another(columns))).toBe(expected);
});

test('a share is of something: its own base or headcounts; a survey says how many answered', async () => {
  const [bare, of] = [await newKpi({ kind: 'share' }), crypto.randomUUID()];
  const populationId = centre.id('population');
  const counted = await newKpi({ kind: 'share', populationId });
  const share = { value: null, numerator: 3, source_title: 'Анкета' };
  expect(await inOne(another({ ...share, kpi_id: bare }))).toBe(REFUSED);
  expect(await inOne(another({ ...share, kpi_id: bare, denominator: 2 }))).toBe(CHECKED);
  expect(await inOne(another({ ...share, kpi_id: bare, denominator: 0 }))).toBe(CHECKED);
  expect(await inOne(another({ ...share, kpi_id: bare, denominator: 30 }))).toBeUndefined();
  const survey = { ...share, kpi_id: counted, source: 'survey' };
  expect(await inOne(another(survey))).toBe(CHECKED);
  expect(await inOne(another({ ...share, id: of, kpi_id: counted }))).toBeUndefined();
  expect(await inOne(change('kpi', counted, 'population_id = null'))).toBe(REFUSED);
});

test('an event gives to the projects on whose boards it stands', async () => {
  const of = (card: string) => ({
    ...{ source: 'event', source_title: null, source_card_id: centre.id(card) },
  });
  expect(await inOne(another(of('measured card')))).toBe(REFUSED);
  expect(await inOne(another(of('measured cardToo')))).toBeUndefined();
  const occurrence = { source_occurrence_id: centre.id('occurrenceToo') };
  expect(await inOne(another({ ...of('measured cardToo'), ...occurrence }))).toBe(FOREIGN);
  expect(await inOne(another({ ...of('measured cardToo'), source_occurrence_id: kpiId }))).toBe(
    FOREIGN,
  );
});

test('what counts stays as it was confirmed, and nothing measured is deleted', async () => {
  for (const what of [
    'value = 99',
    "measured_on = '2022-01-01'",
    "source_title = 'Другая'",
    'confirmed_at = null, confirmed_by = null',
    `kpi_id = '${centre.id('measured kpiToo')}'`,
    'added_by = $1',
  ])
    expect([what, await inOne(change('measurement', countedId, what))]).toEqual([what, REFUSED]);
  const gone = `delete from measurement where cascade_id = $1 and id = '${countedId}'`;
  expect(await inOne(gone)).toBe(REFUSED);
});

test('a figure is corrected by one other of its KPI, with a reason, at once', async () => {
  const right = { corrects_id: countedId, reason: 'Описка' };
  expect(await inOne(another({ ...right, reason: null }))).toBe(CHECKED);
  expect(await inOne(another({ ...right, confirmed_at: null, confirmed_by: null }))).toBe(CHECKED);
  expect(await inOne(another({ ...right, kpi_id: await newKpi() }))).toBe(FOREIGN);
  expect(await inOne(another(right), another(right))).toBe(TWICE);
  expect(await inOne(another(right))).toBeUndefined();
  expect(await inOne(another(right))).toBe(TWICE);
});

test('a KPI that was measured or settled goes on being counted as it was', async () => {
  expect(await inOne(change('kpi', kpiId, "kind = 'trend'"))).toBe(REFUSED);
  expect(await inOne(change('kpi', kpiId, "period = 'month'"))).toBeUndefined();
  expect(await inOne(change('kpi', kpiId, "period = 'year'"))).toBeUndefined();
  await settle();
  for (const what of [
    "period = 'month'",
    'cumulative = true',
    "reading = 'each-year'",
    "gathers = 'last'",
    'project_id = null',
  ])
    expect([what, await inOne(change('kpi', kpiId, what))]).toEqual([what, REFUSED]);
  expect(await inOne(change('kpi', kpiId, "value = 90, metric = 'Иначе'"))).toBeUndefined();
});

test('no KPI is counted into itself, by whatever way, nor into one of another project or kind', async () => {
  const ids = [kpiId, await newKpi(), await newKpi(), await newKpi()];
  const under = (part: number, total: number) =>
    change('kpi', ids[part]!, `total_id = '${ids[total]}'`);
  expect(await inOne(under(0, 0))).toBe(CHECKED);
  expect(await inOne(under(0, 1), under(1, 0))).toBe(REFUSED);
  expect(await inOne(under(0, 1), under(1, 2), under(2, 3))).toBeUndefined();
  expect(await inOne(under(3, 0))).toBe(REFUSED);
  const foreign = change('kpi', centre.id('measured kpi'), `total_id = '${kpiId}'`);
  expect(await inOne(foreign)).toBe(REFUSED);
  const share = await newKpi({ kind: 'share' });
  expect(await inOne(change('kpi', share, `total_id = '${kpiId}'`))).toBe(FOREIGN);
});

test('two KPIs that are counted into each other at the same time: one of them waits and is refused', async () => {
  const otherId = await newKpi();
  const [one, two] = [await app.database.pool.connect(), await app.database.pool.connect()];
  try {
    await sent(one, ['begin', change('kpi', kpiId, `total_id = '${otherId}'`)]);
    await sent(two, ['begin', change('kpi', otherId, `total_id = '${kpiId}'`)]);
    const ends = await Promise.all(
      [one, two].map((client) =>
        client.query('commit').then(
          () => 'done',
          (error: unknown) => sqlState(error),
        ),
      ),
    );
    expect(ends.filter((end) => end === 'done').length).toBeLessThan(2);
    for (const client of [one, two]) await client.query('rollback');
  } finally {
    one.release();
    two.release();
  }
  const { rows } = await app.database.pool.query<{ count: string }>(
    `select count(*) from kpi where cascade_id = $1 and id = any($2) and total_id is not null`,
    [centre.cascadeId, [kpiId, otherId]],
  );
  expect(Number(rows[0]?.count)).toBeLessThan(2);
});

test('a promise stands on a link within reach, and a link that holds one stays', async () => {
  const promise = centre.id('promise of measured cardToo');
  const other = (columns: object) => like('contribution', promise, columns);
  expect(await inOne(other({ kpi_id: kpiId }))).toBe(REFUSED);
  expect(await inOne(other({ kpi_id: centre.id('measured kpi') }))).toBe(REFUSED);
  const link = `card_id = '${centre.id('measured cardToo')}' and kpi_id = '${centre.id('measured kpiToo')}'`;
  expect(await inOne(`delete from link where cascade_id = $1 and ${link}`)).toBe(REFUSED);
  expect(await inOne(`update link set kpi_id = '${kpiId}' where cascade_id = $1 and ${link}`)).toBe(
    REFUSED,
  );
  for (const what of ['promised = -1', 'promised = null', 'waived_at = now(), waived_by = $1'])
    expect([what, await inOne(change('contribution', promise, what))]).toEqual([what, CHECKED]);
  const both = `delete from contribution where cascade_id = $1 and ${link}`;
  expect(await inOne(`delete from link where cascade_id = $1 and ${link}`, both)).toBeUndefined();
});

test('a document of a figure that counts is not exchanged, and is a file that is there', async () => {
  const file = `file_id = '${centre.id('file')}', bytes = 5, sha256 = '${'a'.repeat(64)}'`;
  expect(
    await inOne(change('measurement', countedId, file.replace(centre.id('file'), kpiId))),
  ).toBe(FOREIGN);
  expect(await inOne(change('measurement', countedId, 'bytes = 5'))).toBe(CHECKED);
  expect(await inOne(change('measurement', countedId, file))).toBeUndefined();
  const other = 'file_id = null, bytes = null, sha256 = null';
  expect(await inOne(change('measurement', countedId, other))).toBe(REFUSED);
});
