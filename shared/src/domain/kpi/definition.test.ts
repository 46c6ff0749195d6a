import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import { changedSince, doAndUndo, rowsOf } from '../../testing/verb.ts';

const edit = (world: Measured, name: string, edits: object) =>
  world.ask(world.director, 'kpi.edit', { kpiId: world.id(name), ...edits });
const refused = (world: Measured, name: string, edits: object) =>
  world.refused(world.director, 'kpi.edit', { kpiId: world.id(name), ...edits });

test('everything a KPI is made of is kept and taken back', () => {
  const world = buildMeasured();
  const before = rowsOf(world.state);
  const whole = {
    ...{ populationId: world.id('teachers'), period: 'academic-year', cumulative: true },
    ...{ reading: 'adds-up', gathers: 'sum', startsOn: '2020-09-01', deadline: '2024-08-31' },
    ...{ baseline: 12.5, baselineOn: '2020-05-31', ownerId: world.lead },
    ...{
      targets: [
        { year: 2021, value: 20 },
        { year: 2022, value: 30 },
      ],
    },
    ...{ words: 'ежегодно не менее 10 %', metric: 'Доля', comparator: 'more-than', value: null },
  };
  doAndUndo(world, world.lead, 'kpi.edit', { kpiId: world.id('share'), ...whole });
  expect(rowsOf(world.state)).toEqual(before);
  expect(edit(world, 'share', whole).ok).toBe(true);
  expect(world.kpi('share')).toMatchObject(whole);
});

test('the day of a figure of before goes with the figure, and comes back with it', () => {
  const world = buildMeasured();
  edit(world, 'number', { baseline: 5, baselineOn: '2019-12-31' });
  const before = rowsOf(world.state);
  doAndUndo(world, world.lead, 'kpi.edit', { kpiId: world.id('number'), baseline: null });
  expect(rowsOf(world.state)).toEqual(before);
  edit(world, 'number', { baseline: null });
  expect(world.kpi('number')).toMatchObject({ baseline: null, baselineOn: null });
});

test.each([
  [{ startsOn: '2025-01-01' }, 'dates-reversed'],
  [{ deadline: '2019-01-01' }, 'dates-reversed'],
  [{ ownerId: 'leaver' }, 'person-not-in-organisation'],
  [{ ownerId: 'stranger' }, 'person-not-in-organisation'],
  [{ populationId: 'teachers' }, 'population-of-share'],
  [{ totalId: 'none' }, 'not-found'],
  [{ totalId: 'foreign' }, 'not-found'],
  [{ totalId: 'number' }, 'kpi-under-itself'],
  [{ totalId: 'share' }, 'kpi-total-kind'],
] as const)('a number cannot have %j: %s', (edits, expected) => {
  const world = buildMeasured();
  const ids = Object.entries(edits).map(([key, name]) => [
    key,
    key.endsWith('Id') ? world.id(name) : name,
  ]);
  expect(refused(world, 'number', Object.fromEntries(ids)).code).toBe(expected);
});

test('a year has one target', () => {
  const targets = [2021, 2022, 2021].map((year) => ({ year, value: 1 }));
  const year = { year: '2021' };
  expect(refused(buildMeasured(), 'number', { targets })).toEqual({
    ...{ code: 'target-year-twice', params: year },
  });
});

test('shares are taken of categories that are offered; those taken before stay so', () => {
  const world = buildMeasured();
  world.must(world.member, 'population.archive', { populationId: world.id('teachers') });
  const populationId = world.id('teachers');
  const archived = { code: 'population-archived', params: { title: 'Педагоги' } };
  expect(refused(world, 'share', { populationId })).toEqual(archived);
  expect(refused(world, 'share', { populationId: world.id('none') }).code).toBe('not-found');
  expect(edit(world, 'people', { metric: 'Доля', populationId }).ok).toBe(true);
});

test('a KPI is counted into one of its own project or of the programme', () => {
  const world = buildMeasured();
  world.define('part', 'number', world.sprints, { totalId: world.id('number') });
  expect(edit(world, 'number', { totalId: world.id('shared') }).ok).toBe(true);
  expect(edit(world, 'foreign', { totalId: world.id('shared') }).ok).toBe(true);
  expect(refused(world, 'foreign', { totalId: world.id('number') }).code).toBe('not-found');
});

test('no way of totals leads back, however long it is', () => {
  const world = buildMeasured();
  for (const [part, total] of [
    ['a', 'number'],
    ['b', 'a'],
    ['c', 'b'],
  ] as const)
    world.define(part, 'number', world.sprints, { totalId: world.id(total) });
  for (const part of ['a', 'b', 'c'])
    expect(refused(world, 'number', { totalId: world.id(part) }).code).toBe('kpi-under-itself');
});

test('what has parts or a total keeps its kind', () => {
  const world = buildMeasured();
  world.define('part', 'number', world.sprints, { totalId: world.id('number') });
  for (const name of ['part', 'number'])
    expect(refused(world, name, { kind: 'trend' }).code).toBe('kpi-total-kind');
});

test.each([
  ['share', { kind: 'number' }],
  ['share', { period: 'quarter' }],
  ['share', { cumulative: true }],
  ['share', { reading: 'each-year' }],
  ['share', { gathers: 'sum' }],
  ['people', { populationId: null }],
])('once a period of a %s is settled it does not become %j', (name, edits) => {
  const world = buildMeasured();
  world.measure('it', name, { measuredOn: '2021-03-01' });
  world.settleYear(name);
  expect(refused(world, name, edits).code).toBe('kpi-locked');
  expect(edit(world, name, { value: 20, metric: 'Иначе', goalId: null }).ok).toBe(true);
});

test('what was measured keeps its kind, also when all of it was withdrawn', () => {
  const world = buildMeasured();
  world.measure('it', 'number');
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('it') });
  expect(refused(world, 'number', { kind: 'trend' })).toEqual({
    ...{ code: 'kpi-measured', params: { count: 1 } },
  });
});

test('measurements that lean on headcounts keep them', () => {
  const world = buildMeasured();
  world.measure('bare', 'people');
  world.measure('whole', 'people', { numerator: 2, denominator: 20 });
  expect(refused(world, 'people', { populationId: null })).toEqual({
    ...{ code: 'denominators-missing', params: { count: 1 } },
  });
});

test('new years leave no figure outside, but for those that stood there already', () => {
  const world = buildMeasured();
  world.measure('it', 'number', { measuredOn: '2021-03-01' });
  expect(refused(world, 'number', { startsOn: '2022-01-01' })).toEqual({
    ...{ code: 'kpi-years-cut', params: { count: 1 } },
  });
  expect(refused(world, 'number', { deadline: '2020-12-31' }).code).toBe('kpi-years-cut');
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('it') });
  expect(edit(world, 'number', { startsOn: '2022-01-01' }).ok).toBe(true);
});

test('a KPI that was measured or settled stays; links and promises go with one that was not', () => {
  const world = buildMeasured();
  const remove = (name: string) => ({ kpiId: world.id(name) });
  world.measure('it', 'number');
  expect(world.refused(world.lead, 'kpi.remove', remove('number'))).toEqual({
    ...{ code: 'kpi-measured', params: { count: 1 } },
  });
  world.settleYear('trend');
  expect(world.refused(world.lead, 'kpi.remove', remove('trend')).code).toBe('kpi-locked');
  world.promise('promise', 'Форум', 'share', 3);
  world.define('part', 'share', world.sprints, { totalId: world.id('share') });
  const before = world.changes.length;
  world.must(world.lead, 'kpi.remove', remove('share'));
  expect(changedSince(world, before)).toEqual([
    ...['remove contribution', 'remove link', 'remove link', 'set kpi', 'remove kpi'],
  ]);
  expect(world.kpi('part').totalId).toBeNull();
});
