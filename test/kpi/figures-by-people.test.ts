import type { PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import { idOf } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { anyProgramme, goOn } from '../support/any-kpi-programme.ts';
import { type ModelPeriod, modelOf } from '../support/kpi-model.ts';
import { type Programme, rowsOf } from '../support/kpi-programme.ts';
import { seededRandom } from '../support/random.ts';

/** All of them are counted by `KASKAD_PROGRAMMES=10000`. */
const PROGRAMMES = Number(process.env['KASKAD_PROGRAMMES'] ?? 500);
/** Milliseconds; far more than they take. */
const PATIENCE = 60_000 + 100 * PROGRAMMES;
const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);

test(
  `figures of ${PROGRAMMES} random programmes are what counting person by person gives (seed ${SEED})`,
  () => {
    let told = 0;
    for (let seed = SEED; seed < SEED + PROGRAMMES; seed++) {
      const random = seededRandom(seed);
      const programme = anyProgramme(random);
      const today = `${2019 + random.below(8)}-0${1 + random.below(9)}-15`;
      settle(programme, today, () => random.chance(0.3));
      goOn(random, programme);
      const { state } = rowsOf(programme);
      for (const name of programme.kpis.keys()) {
        const kpi = state.kpi.get(idOf(name));
        const { periods } = figuresOf(state, kpi!, today);
        const model = modelOf(programme, name, today);
        expect(periods.map(asModel), `seed ${seed}, ${name}`).toEqual(model.map(readable));
        told += model.filter(({ figure, met }) => figure !== null || met !== null).length;
      }
    }
    expect(told).toBeGreaterThan(PROGRAMMES);
  },
  PATIENCE,
);

/** Locks periods with the denominators of that day, as a lead would. */
function settle(programme: Programme, today: string, isSettled: () => boolean): void {
  for (const name of programme.kpis.keys())
    for (const { startsOn, endsOn, figure } of modelOf(programme, name, today))
      if (endsOn < today && isSettled()) {
        const bottom = figure?.[1] ?? null;
        const denominator = bottom === null ? null : Number(bottom);
        programme.settled.push({ kpi: name, startsOn, endsOn, denominator });
      }
}

function asModel({ period, figure, gap, ...rest }: PeriodFigure) {
  return {
    days: [period.startsOn, period.endsOn],
    value: figure?.value ?? null,
    sums: figure === null ? null : [figure.numerator, figure.denominator],
    met: figure?.met ?? null,
    gap,
    isCarried: rest.isCarried,
    target: rest.target,
    isReached: rest.isReached,
    counted: [...rest.countedIds].sort(),
  };
}

function readable({ startsOn, endsOn, figure, met, ...rest }: ModelPeriod) {
  const [top, bottom] = figure ?? [null, null];
  const sums = bottom === null ? [null, null] : [Number(top) / 1e6, Number(bottom) / 1e6];
  const value = top === null ? null : bottom === null ? Number(top) / 1e6 : percent(top, bottom);
  return {
    days: [startsOn, endsOn],
    value,
    sums: figure === null && met === null ? null : sums,
    met,
    gap: rest.gap,
    isCarried: rest.isCarried,
    target: rest.target === null ? null : Number(rest.target) / 1e6,
    isReached: rest.isReached,
    counted: rest.counted,
  };
}

function percent(top: bigint, bottom: bigint): number {
  return (100 * Number(top)) / Number(bottom);
}
