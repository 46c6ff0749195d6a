import { expect, test } from 'vitest';
import { buildKpis, idOf, type Kpis } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

const share = { kind: 'share', gathers: 'sum', populationId: idOf('heads') } as const;

test('a locked period keeps its base whatever becomes of the headcount; the locked figure stays beside it', () => {
  const kpis = measured();
  kpis.lock('kpi', '2020-01-01', '2020-12-31', { numerator: 10, denominator: 100 });
  kpis.headcount('heads', 2020, 400);
  const [first, second] = periods(kpis);
  expect(first?.figure).toMatchObject({ value: 10, denominator: 100 });
  expect(first?.lock).toMatchObject({ numerator: 10, denominator: 100 });
  expect(second?.lock).toBeNull();
});

test('a correction in a locked period counts over the locked base', () => {
  const kpis = measured();
  kpis.lock('kpi', '2020-01-01', '2020-12-31', { numerator: 10, denominator: 100 });
  kpis.measure('kpi', 'right', { numerator: 12, corrects: 'of 2020', reason: 'Описка' });
  const [first] = periods(kpis);
  expect(first?.figure).toMatchObject({ value: 12, numerator: 12 });
  expect(first?.lock).toMatchObject({ numerator: 10 });
});

test('a period locked without a figure takes the headcount there is', () => {
  const kpis = measured();
  kpis.lock('kpi', '2020-01-01', '2020-12-31');
  expect(periods(kpis)[0]?.figure).toMatchObject({ denominator: 100 });
});

test('a total keeps the base of a part that was locked alone, the larger of two', () => {
  const kpis = measured();
  kpis.kpi('total', share);
  kpis.kpi('kpi', { ...share, totalId: idOf('total') });
  kpis.kpi('other', { ...share, totalId: idOf('total') });
  kpis.measure('other', 'b', { numerator: 10 });
  kpis.lock('kpi', '2020-01-01', '2020-12-31', { denominator: 150 });
  expect(periods(kpis, 'total')[0]?.figure).toMatchObject({ numerator: 20, denominator: 150 });
  kpis.headcount('heads', 2020, 250);
  expect(periods(kpis, 'total')[0]?.figure).toMatchObject({ denominator: 250 });
});

test('a total that was locked itself keeps its base', () => {
  const kpis = measured();
  kpis.kpi('total', share);
  kpis.kpi('kpi', { ...share, totalId: idOf('total') });
  kpis.lock('total', '2020-01-01', '2020-12-31', { denominator: 80 });
  expect(periods(kpis, 'total')[0]?.figure).toMatchObject({ denominator: 80 });
});

test('a headcount nobody told is a gap, not a figure', () => {
  const kpis = measured();
  kpis.measure('kpi', 'late', { numerator: 1, measuredOn: '2023-02-01' });
  const found = periods(kpis)[3];
  expect([found?.figure, found?.gap]).toEqual([null, 'no-headcount']);
});

test.each([[null], [0], [-5]])('a denominator of %s divides nothing', (denominator) => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'share' });
  kpis.measure('kpi', 'a', { numerator: 0, denominator });
  expect(periods(kpis)[0]).toMatchObject({ figure: null, gap: 'no-headcount', isReached: null });
});

test('more than all of them is a gap, not a figure', () => {
  const kpis = measured();
  kpis.measure('kpi', 'b', { numerator: 91 });
  expect(periods(kpis)[0]).toMatchObject({ figure: null, gap: 'numerator-over-denominator' });
});

test('denominators of measurements add up where these do; where the last tells it brings its own', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'share', gathers: 'sum' });
  kpis.measure('kpi', 'a', { numerator: 1, denominator: 10 });
  kpis.measure('kpi', 'b', { numerator: 2, denominator: 20 });
  expect(periods(kpis)[0]?.figure).toMatchObject({ numerator: 3, denominator: 30, value: 10 });
  kpis.kpi('kpi', { kind: 'share', gathers: 'last' });
  expect(periods(kpis)[0]?.figure).toMatchObject({ numerator: 2, denominator: 20 });
});

test('a running share without headcounts stands over the base of its latest period', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { kind: 'share', gathers: 'sum', cumulative: true, reading: 'adds-up' });
  kpis.measure('kpi', 'a', { numerator: 1, denominator: 10 });
  kpis.measure('kpi', 'b', { numerator: 2, denominator: 12, measuredOn: '2021-03-01' });
  const found = periods(kpis).map(({ figure, isCarried }) => [
    figure?.numerator,
    figure?.denominator,
    isCarried,
  ]);
  expect(found.slice(0, 3)).toEqual([
    [1, 10, false],
    [3, 12, false],
    [3, 12, true],
  ]);
});

test.each([
  ['year', '2022-03-01', 2022, false],
  ['quarter', '2022-03-01', 2022, false],
  ['academic-year', '2022-03-01', 2021, true],
  ['school-quarter', '2022-10-01', 2022, true],
  ['once', '2022-10-01', 2022, false],
] as const)(
  'the base of a share of each %s measured on %s is that of %d',
  (period, measuredOn, year, academic) => {
    const kpis = buildKpis();
    kpis.kpi('kpi', { ...share, period });
    kpis.measure('kpi', 'a', { numerator: 1, measuredOn });
    kpis.headcount('heads', year, 7, academic);
    kpis.headcount('heads', year, 9, !academic);
    const figures = periods(kpis).flatMap(({ figure }) => figure ?? []);
    expect(figures.map(({ denominator }) => denominator)).toEqual([7]);
  },
);

function measured(fields: Partial<Kpi> = {}): Kpis {
  const kpis = buildKpis();
  kpis.kpi('kpi', { ...share, ...fields });
  for (const year of [2020, 2021]) {
    kpis.headcount('heads', year, 100);
    kpis.measure('kpi', `of ${year}`, { numerator: 10, measuredOn: `${year}-05-01` });
  }
  return kpis;
}

function periods(kpis: Kpis, name = 'kpi') {
  return figuresOf(kpis.state, kpis.known(name), '2022-06-01').periods;
}
