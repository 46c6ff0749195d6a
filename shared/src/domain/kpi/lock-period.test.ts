import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import { changedSince, forDirectors, forLeads, verdicts } from '../../testing/verb.ts';

const args = (world: Measured, kpi: string, startsOn = '2021-01-01') => ({
  ...{ lockId: world.id('it'), kpiId: world.id(kpi), startsOn },
});
const year = (world: Measured, more: object = {}) => ({
  ...{ projectId: world.sprints, year: 2021, academic: false, ...more },
});
const code = (world: Measured, kpi: string, startsOn?: string) =>
  world.refused(world.director, 'period.lock', args(world, kpi, startsOn)).code;

test.each([
  ['number', { value: 24 }],
  ['share', { numerator: 3, denominator: 30 }],
  ['people', { numerator: 3, denominator: 300 }],
  ['fact', { met: true }],
  ['text', {}],
  ['trend', { value: 7 }],
] as const)('a settled period of a %s keeps its figures', (kpi, figures) => {
  const world = buildMeasured();
  for (const measuredOn of ['2021-03-01', '2021-06-01'])
    world.measure(measuredOn, kpi, { measuredOn });
  const before = world.changes.length;
  world.must(world.lead, 'period.lock', args(world, kpi));
  expect(changedSince(world, before)).toEqual(['add periodLock']);
  expect(world.lock('it')).toEqual({
    ...{ id: world.id('it'), kpiId: world.id(kpi), projectId: world.sprints },
    ...{ startsOn: '2021-01-01', endsOn: '2021-12-31', lockedAt: world.now, lockedBy: world.lead },
    ...{ numerator: null, denominator: null, value: null, met: null, ...figures },
  });
});

test('C10 a headcount that changes afterwards does not reach it, nor what is measured later', () => {
  const world = buildMeasured();
  world.measure('it', 'people', { measuredOn: '2021-03-01' });
  world.settleYear('people');
  const was = world.lock('people 2021');
  const more = { headcountId: world.id('x'), populationId: world.id('teachers') };
  world.must(world.member, 'headcount.set', { ...more, year: 2021, academic: false, count: 900 });
  world.measure('late', 'people', { measuredOn: '2021-04-01', reason: 'Пришло позже' });
  expect(world.lock('people 2021')).toBe(was);
  const over = world.told('over', 'people', { measuredOn: '2021-05-01', numerator: 301 });
  const refusal = world.refused(world.lead, 'measurement.add', { ...over, reason: 'Ещё' });
  expect(refusal.code).toBe('numerator-over-denominator');
});

test('a period without data is settled as such; shares keep the headcount there was', () => {
  const world = buildMeasured();
  world.must(world.lead, 'period.lock', args(world, 'number'));
  expect(world.lock('it')).toMatchObject({ value: null, numerator: null, denominator: null });
  world.settleYear('people');
  expect(world.lock('people 2021')).toMatchObject({ numerator: null, denominator: 300 });
});

test('drafts and withdrawn figures are not in it', () => {
  const world = buildMeasured();
  const measuredOn = '2021-03-01';
  world.measure('counted', 'number', { measuredOn });
  world.measure('draft', 'number', { measuredOn, confirm: false });
  world.measure('gone', 'number', { measuredOn });
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('gone') });
  world.must(world.lead, 'period.lock', args(world, 'number'));
  expect(world.lock('it').value).toBe(12);
});

test.each([
  ['2022-01-01', 'period-not-over'],
  ['2021-02-01', 'not-found'],
  ['2019-01-01', 'not-found'],
] as const)('a period from %s is not settled: %s', (startsOn, expected) => {
  expect(code(buildMeasured(), 'number', startsOn)).toBe(expected);
});

test('its last day belongs to it', () => {
  const world = buildMeasured();
  world.now = '2022-12-31T09:00:00.000Z';
  expect(code(world, 'number', '2022-01-01')).toBe('period-not-over');
  world.now = '2023-01-01T09:00:00.000Z';
  world.must(world.lead, 'period.lock', args(world, 'number', '2022-01-01'));
});

test('it is settled once, under an id that is used once', () => {
  const world = buildMeasured();
  world.settleYear('number');
  expect(code(world, 'number')).toBe('period-settled');
  world.must(world.lead, 'period.lock', args(world, 'share'));
  expect(code(world, 'trend')).toBe('id-taken');
  expect(code(world, 'none')).toBe('not-found');
});

test('what cannot be told is not settled: a share without its headcount, a reading nobody chose', () => {
  const world = buildMeasured();
  world.measure('early', 'people', { measuredOn: '2020-06-01' });
  expect(code(world, 'people', '2020-01-01')).toBe('period-untold');
  world.define('sum', 'number', world.sprints, { cumulative: true });
  world.measure('it', 'sum', { value: 3, measuredOn: '2021-06-01' });
  expect(code(world, 'sum')).toBe('period-untold');
});

test('S01 the lead settles, of the programme a director', () => {
  const world = buildMeasured();
  expect(verdicts(world, 'period.lock', args(world, 'number'))).toEqual(forLeads);
  expect(verdicts(world, 'period.lock', args(world, 'shared'))).toEqual(forDirectors);
  expect(verdicts(world, 'periods.lock', year(world))).toEqual(forLeads);
  expect(verdicts(world, 'periods.lock', year(world, { projectId: null }))).toEqual(forDirectors);
});

test('a year settles every KPI of the project and of no other, what is settled stays', () => {
  const world = buildMeasured();
  world.measure('it', 'number', { measuredOn: '2021-03-01' });
  world.settleYear('trend');
  world.define('halves', 'number', world.sprints, { period: 'half-year' });
  world.define('once', 'number', world.sprints, { period: 'once' });
  world.define('school', 'number', world.sprints, { period: 'academic-year' });
  const before = world.changes.length;
  world.must(world.lead, 'periods.lock', year(world));
  const locks = [...world.state.periodLock.values()];
  const byKpi = (name: string) => locks.filter(({ kpiId }) => kpiId === world.id(name)).length;
  expect(changedSince(world, before)).toEqual(Array(7).fill('add periodLock'));
  expect(['number', 'trend', 'halves', 'once', 'school', 'shared', 'foreign'].map(byKpi)).toEqual([
    ...[1, 1, 2, 0, 0, 0, 0],
  ]);
  world.must(world.lead, 'periods.lock', year(world, { academic: true }));
  expect([...world.state.periodLock.values()].map(({ endsOn }) => endsOn)).toContain('2022-08-31');
});

test('what cannot be told is left open, and that is said', () => {
  const world = buildMeasured();
  world.measure('early', 'people', { measuredOn: '2020-06-01' });
  const result = world.ask(world.lead, 'periods.lock', year(world, { year: 2020 }));
  expect(result).toMatchObject({
    done: { warnings: [{ code: 'periods-untold', params: { count: 1 } }] },
  });
});

test('where nothing is left to settle, that is said', () => {
  const world = buildMeasured();
  world.must(world.lead, 'periods.lock', year(world));
  for (const more of [{}, { year: 2022 }, { year: 1999 }, { academic: true }])
    expect(world.refused(world.lead, 'periods.lock', year(world, more)).code).toBe(
      'nothing-to-lock',
    );
});
