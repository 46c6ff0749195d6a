import { expect, test } from 'vitest';
import { buildKpis, idOf, type Kpis } from '../../testing/kpi-rows.ts';
import { explain } from './explain.ts';
import { figuresOf } from './figures-of.ts';

test('the parts add up to the numerator, the bases to the denominator, and a category stands there once', () => {
  const kpis = buildTotal();
  const { periods } = figuresOf(kpis.state, kpis.known('total'), '2020-07-01');
  expect(periods[0]?.figure).toMatchObject({ numerator: 17, denominator: 150 });
  const told = explained(kpis, 'total');
  expect(told.parts.map(({ kpi, amount }) => [kpi.id, amount])).toEqual(
    expect.arrayContaining([
      [idOf('total'), null],
      [idOf('first'), 12],
      [idOf('second'), 5],
    ]),
  );
  expect(told.bases).toEqual([
    expect.objectContaining({ populationId: idOf('heads'), year: 2020, amount: 150, kpiId: null }),
  ]);
});

test('every measurement says what became of it', () => {
  const kpis = buildTotal();
  kpis.measure('first', 'wrong', { numerator: 90 });
  kpis.measure('first', 'right', { numerator: 1, corrects: 'wrong' });
  kpis.measure('first', 'draft', { numerator: 90, confirmedAt: null });
  kpis.measure('first', 'taken back', { numerator: 90, withdrawnAt: '2020-07-01T00:00:00.000Z' });
  expect(rolesOf(kpis, 'total')).toEqual({
    'first: seminar': 'counted',
    'first: course': 'counted',
    'first: wrong': 'corrected',
    'first: right': 'counted',
    'first: draft': 'draft',
    'first: taken back': 'withdrawn',
    'second: seminar': 'same-event',
    'second: course': 'counted',
  });
});

test('what a later measurement of the period outdid says so', () => {
  const kpis = buildKpis();
  kpis.kpi('first', { gathers: 'last' });
  kpis.measure('first', 'course', { value: 1, measuredOn: '2020-02-01' });
  kpis.measure('first', 'seminar', { value: 2, measuredOn: '2020-03-01' });
  expect(rolesOf(kpis, 'first')).toEqual({
    'first: course': 'earlier',
    'first: seminar': 'counted',
  });
});

test('a measurement outside the years of the KPI is unfit', () => {
  const kpis = buildKpis();
  kpis.kpi('first', { startsOn: '2020-03-01' });
  kpis.measure('first', 'course', { value: 1, measuredOn: '2020-02-01' });
  kpis.measure('first', 'seminar', { value: 2, measuredOn: '2020-03-01' });
  expect(rolesOf(kpis, 'first')).toEqual({ 'first: course': 'unfit', 'first: seminar': 'counted' });
});

test('a running total tells since when it runs and counts the periods before', () => {
  const kpis = buildKpis();
  kpis.kpi('first', { cumulative: true, reading: 'adds-up' });
  kpis.measure('first', 'course', { value: 1, measuredOn: '2020-02-01' });
  kpis.measure('first', 'seminar', { value: 2, measuredOn: '2021-03-01' });
  kpis.measure('first', 'right', { value: 4, measuredOn: '2022-03-01' });
  const told = explained(kpis, 'first', 1);
  expect([told.since, told.parts[0]?.amount]).toEqual(['2020-01-01', 3]);
  expect(told.parts[0]?.measurements).toHaveLength(2);
});

test('a period the KPI does not have is not explained', () => {
  const kpis = buildTotal();
  const [period] = figuresOf(kpis.state, kpis.known('total'), '2020-07-01').periods;
  const other = { ...period!.period, startsOn: '2019-01-01' };
  expect(explain(kpis.state, kpis.known('total'), other)).toBeUndefined();
});

/** Two projects count a seminar they hold together, the first 10 people and the second 7. */
function buildTotal(): Kpis {
  const kpis = buildKpis();
  const share = { kind: 'share', populationId: idOf('heads') } as const;
  kpis.headcount('heads', 2020, 150);
  kpis.kpi('total', share);
  kpis.kpi('first', { ...share, totalId: idOf('total') });
  kpis.kpi('second', { ...share, totalId: idOf('total') });
  const seminar = { sourceCardId: idOf('the seminar') };
  kpis.measure('first', 'first: seminar', { ...seminar, numerator: 10 });
  kpis.measure('second', 'second: seminar', { ...seminar, numerator: 7 });
  kpis.measure('first', 'first: course', { numerator: 2 });
  kpis.measure('second', 'second: course', { numerator: 5 });
  return kpis;
}

const names = ['seminar', 'course', 'wrong', 'right', 'draft', 'taken back'];

function rolesOf(kpis: Kpis, name: string): Record<string, string> {
  const roles: Record<string, string> = {};
  for (const { kpi, measurements } of explained(kpis, name).parts) {
    const part = ['first', 'second', 'total'].find((one) => idOf(one) === kpi.id);
    for (const { measurement, role } of measurements) {
      const known = names.find((one) =>
        [idOf(one), idOf(`${part}: ${one}`)].includes(measurement.id),
      );
      roles[`${part}: ${known}`] = role;
    }
  }
  return roles;
}

function explained(kpis: Kpis, name: string, index = 0) {
  const kpi = kpis.known(name);
  const one = figuresOf(kpis.state, kpi, '2020-07-01').periods[index];
  const told = one && explain(kpis.state, kpi, one.period);
  if (told === undefined) throw new Error('not explained');
  return told;
}
