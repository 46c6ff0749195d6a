import { expect, test } from 'vitest';
import { buildKpis, idOf, type Kpis } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';

test('0.1 and 0.2 are 0.3, and 0.3 is reached', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { value: 0.3, comparator: 'equal' });
  kpis.measure('kpi', 'a', { value: 0.1 });
  kpis.measure('kpi', 'b', { value: 0.2 });
  const [first] = periods(kpis);
  expect(first?.figure?.value).toBe(0.3);
  expect(first?.isReached).toBe(true);
});

test('what adds up adds up within its period, what tells by the last tells by the last', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi', { gathers: 'sum' });
  kpis.measure('kpi', 'a', { value: 3, measuredOn: '2020-12-31' });
  kpis.measure('kpi', 'b', { value: 4, measuredOn: '2020-01-01' });
  kpis.measure('kpi', 'c', { value: 5, measuredOn: '2021-01-01' });
  expect(values(kpis)).toEqual([7, 5, null, null, null]);
  kpis.kpi('kpi', { gathers: 'last' });
  expect(values(kpis)).toEqual([3, 5, null, null, null]);
});

test('what was not measured has no data, which is not 0', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi');
  kpis.measure('kpi', 'a', { value: 0, measuredOn: '2021-03-01' });
  expect(values(kpis)).toEqual([null, 0, null, null, null]);
});

test('C10 «10 % ежегодно с нарастающим итогом» adds up to 10, 20, 30, 40 and 50 of each year’s headcount', () => {
  const kpis = cumulative({ reading: 'adds-up' });
  const { periods } = figures(kpis);
  expect(periods.map(({ target }) => target)).toEqual([10, 20, 30, 40, 50]);
  expect(periods.map(({ figure }) => figure?.value ?? null)).toEqual([10, 20, 25, null, null]);
  expect(periods.map(({ figure }) => figure?.denominator ?? null)).toEqual([
    100,
    100,
    120,
    null,
    null,
  ]);
  expect(periods.map(({ isReached }) => isReached)).toEqual([true, true, false, null, null]);
});

test('C10 in the other reading each year stands for itself', () => {
  const kpis = cumulative({ reading: 'each-year' });
  const { periods } = figures(kpis);
  expect(periods.map(({ target }) => target)).toEqual([10, 10, 10, 10, 10]);
  expect(periods.map(({ figure }) => figure?.value ?? null)).toEqual([
    10,
    10,
    10 / 1.2,
    null,
    null,
  ]);
});

test('C10 while nobody chose a reading there is neither figure nor target, and it says so', () => {
  const found = figures(cumulative({ reading: null }));
  expect(found.periods.map(({ gap }) => gap)).toEqual([
    'reading-unchosen',
    'reading-unchosen',
    'reading-unchosen',
    null,
    null,
  ]);
  expect(found.periods.every(({ figure, target }) => figure === null && target === null)).toBe(
    true,
  );
  expect([found.health, found.reason.code]).toEqual(['unclear', 'reading-unchosen']);
});

test('the headcount of 2022 changes nothing of 2021', () => {
  const kpis = cumulative({ reading: 'adds-up' });
  const before = figures(kpis).periods;
  kpis.headcount('workers', 2022, 30);
  const after = figures(kpis).periods;
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]?.figure?.value).toBe(100);
});

function cumulative(fields: Parameters<Kpis['kpi']>[1]): Kpis {
  const kpis = buildKpis();
  const populationId = idOf('workers');
  kpis.kpi('kpi', { kind: 'share', gathers: 'sum', cumulative: true, populationId, ...fields });
  for (const [year, count] of [
    [2020, 100],
    [2021, 100],
    [2022, 120],
  ] as const) {
    kpis.headcount('workers', year, count);
    kpis.measure('kpi', `of ${year}`, { numerator: 10, measuredOn: `${year}-05-01` });
  }
  return kpis;
}

function figures(kpis: Kpis, today = '2022-06-01') {
  return figuresOf(kpis.state, kpis.known('kpi'), today);
}

function periods(kpis: Kpis) {
  return figures(kpis).periods;
}

function values(kpis: Kpis) {
  return periods(kpis).map(({ figure }) => figure?.value ?? null);
}
