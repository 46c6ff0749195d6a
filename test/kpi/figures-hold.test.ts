import { amountOf, type Millionths, millionthsOf, plus } from '@kaskad/shared/domain/kpi/amount.ts';
import { explain } from '@kaskad/shared/domain/kpi/explain.ts';
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { Kpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { anyProgramme } from '../support/any-kpi-programme.ts';
import { rowsOf } from '../support/kpi-programme.ts';
import { type Random, seededRandom } from '../support/random.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
const PROGRAMMES = 200;
const wild = [0, 0.000001, -0.000001, 0.1, 1, 100, -1, 1e9, -1e9, 999_999_999.999999];
const days = ['0001-01-01', '1899-12-31', '2020-02-29', '2021-08-31', '2024-12-31', '2199-12-31'];

test(`whatever rows there are, every figure is a number and every range in order (seed ${SEED})`, () => {
  let ranges = 0;
  for (let seed = SEED; seed < SEED + PROGRAMMES; seed++) {
    const random = seededRandom(seed);
    const programme = anyProgramme(random);
    const kpis = rowsOf(programme);
    if (seed % 2 === 0) grow(random, kpis, programme.kpis.keys());
    else spoil(random, kpis);
    const today = random.pick([...days, '2021-04-01', '2022-10-01']) ?? '';
    for (const kpi of kpis.state.kpi.values()) {
      const figures = figuresOf(kpis.state, kpi, today);
      expect(strangeIn(figures), `seed ${seed}`).toEqual([]);
      if (figures.forecast.kind !== 'range') continue;
      ranges++;
      const { low, value, high } = figures.forecast;
      expect(low <= value && value <= high, `seed ${seed}: ${low} ${value} ${high}`).toBe(true);
      if (kpi.kind === 'share') expect(low >= 0 && high <= 100, `seed ${seed}`).toBe(true);
    }
  }
  expect(ranges).toBeGreaterThan(0);
});

test(`what an explanation names adds up to the figure (seed ${SEED})`, () => {
  let explained = 0;
  for (let seed = SEED; seed < SEED + PROGRAMMES; seed++) {
    const { state } = rowsOf(anyProgramme(seededRandom(seed)));
    for (const kpi of state.kpi.values())
      explained += heldAgainst(state, figuresOf(state, kpi, '2022-04-01'), `seed ${seed}`);
  }
  expect(explained).toBeGreaterThan(PROGRAMMES);
});

/** How many figures of the KPI were explained, each with sums that are those of the figure. */
function heldAgainst(state: State, { kpi, periods }: KpiFigures, message: string): number {
  let count = 0;
  for (const { period, figure, gap, countedIds } of periods) {
    const told = explain(state, kpi, period);
    if (figure === null || period.startsOn > '2022-04-01') continue;
    expect(told?.figure, message).toEqual(figure);
    expect(told?.gap === gap || gap === 'one-point', message).toBe(true);
    const parts = told?.parts ?? [];
    const counted = parts.flatMap(({ measurements }) =>
      measurements.flatMap(({ measurement, role }) => (role === 'counted' ? measurement.id : [])),
    );
    expect(new Set(counted).size, message).toBe(counted.length);
    expect(
      countedIds.every((id) => counted.includes(id)),
      message,
    ).toBe(true);
    if (kpi.kind === 'fact') continue;
    const sum = sumOf(parts.map(({ amount }) => amount));
    expect(sum, message).toBe(kpi.kind === 'share' ? figure.numerator : figure.value);
    if (kpi.kind === 'share')
      expect(sumOf(told?.bases.map(({ amount }) => amount) ?? []), message).toBe(
        figure.denominator,
      );
    count++;
  }
  return count;
}

function sumOf(amounts: readonly (number | null)[]): number {
  const add = (sum: Millionths, amount: number | null) => plus(sum, millionthsOf(amount ?? 0));
  return amountOf(amounts.reduce(add, 0));
}

/** More measurements, so that there is a trend. */
function grow(random: Random, kpis: Kpis, names: Iterable<string>): void {
  for (const name of names)
    for (let year = 2019; year < 2024; year++)
      kpis.measure(name, `${name} of ${year}`, {
        measuredOn: `${year}-0${1 + random.below(9)}-11`,
        value: random.below(90) / 10,
        numerator: random.below(3),
        denominator: 2 + random.below(3),
      });
}

/** Figures, days and definitions that no verb would let through. */
function spoil(random: Random, { state }: Kpis): void {
  const pick = <T>(items: readonly T[]): T => random.pick(items) as T;
  for (const row of [...state.measurement.values()]) {
    const figures = { value: pick(wild), numerator: pick(wild), denominator: pick(wild) };
    const measuredOn = random.chance(0.2) ? pick(days) : row.measuredOn;
    if (random.chance(0.5)) state.measurement.put({ ...row, ...figures, measuredOn });
  }
  for (const kpi of [...state.kpi.values()]) {
    const years = { startsOn: pick([...days, null]), deadline: pick([...days, null]) };
    const isShort = kpi.period === 'year' || kpi.period === 'once';
    const targets = [{ year: 2021, value: pick(wild) }];
    const figures = { value: pick(wild), baseline: pick([...wild, null]), targets };
    const totalId = random.chance(0.3) ? pick([...state.kpi.values()]).id : kpi.totalId;
    state.kpi.put({ ...kpi, ...figures, ...(isShort && years), totalId });
  }
  for (const row of [...state.headcount.values()])
    if (random.chance(0.3)) state.headcount.put({ ...row, count: pick([1, 100_000_000]) });
  if (random.chance(0.3)) {
    const [cascade] = state.cascade.values();
    if (cascade) state.cascade.put({ ...cascade, programmeStartsOn: null, programmeEndsOn: null });
  }
}

/** Where in it there is something that is neither a number nor words, by path. */
function strangeIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} ${value}`];
  if (value === undefined) return [`${path} undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strangeIn(inner, `${path}.${key}`));
}
