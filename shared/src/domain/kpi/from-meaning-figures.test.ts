import { expect, test } from 'vitest';
import { appendixB, categoryNames } from '../../testing/kpi-phrases.ts';
import { buildPlans } from '../../testing/plans.ts';
import { readKpi } from '../kpi-phrase/kpi-phrase.ts';
import { figuresOf } from './figures-of.ts';
import { isReadingAsked, type KpiFields, kpiOf } from './from-meaning.ts';
import type { Kpi } from './kpi.ts';

const HEADCOUNT = 1000;

test.each(appendixB)('C9 «%s» can be measured as it was read, and its health is told', (words) => {
  const room = roomFor(words);
  const isAsked = isReadingAsked(room.kpi());
  const told = isAsked ? ['unclear', 'reading-unchosen'] : ['no-data', 'nothing-measured'];
  expect(room.told()).toEqual(told);
  if (isAsked) room.choose();
  for (const [measuredOn, figure] of figuresFor(room.kpi())) room.measure(measuredOn, figure);
  const [health, reason] = room.told();
  expect(['met', 'on-track'], reason).toContain(health);
});

/** Good figures: what the target asks, going the right way where no figure is asked. */
function figuresFor(kpi: Kpi): (readonly [string, object])[] {
  const size = (kpi.value ?? 0) + (kpi.comparator === 'more-than' ? 1 : 0);
  if (kpi.kind === 'fact') return [['2022-10-03', { met: true }]];
  if (kpi.kind === 'text') return [['2022-10-03', { body: 'Идёт по плану' }]];
  if (kpi.kind === 'number') return [['2022-10-03', { value: size }]];
  if (kpi.kind === 'trend') {
    const way = kpi.comparator === 'down' ? [9, 7] : [7, 9];
    return [
      ['2021-12-01', { value: way[0] }],
      ['2022-10-03', { value: way[1] }],
    ];
  }
  const denominator = kpi.populationId === null ? { denominator: HEADCOUNT } : {};
  const figure = { numerator: (size * HEADCOUNT) / 100, ...denominator };
  // A running total has to have reached what the year before asked.
  return kpi.cumulative
    ? [
        ['2021-12-01', figure],
        ['2022-10-03', figure],
      ]
    : [['2022-10-03', figure]];
}

/** A project of 2021 to 2024 with headcounts, in which the KPI of a phrase is defined by the ordinary verb. */
function roomFor(words: string) {
  const plans = buildPlans();
  const { director, projectId, state, id } = plans;
  for (const title of Object.values(categoryNames)) {
    const populationId = id(title);
    plans.must(director, 'population.add', { populationId, title });
    for (const year of [2021, 2022, 2023, 2024])
      plans.must(director, 'headcount.set', {
        ...{ headcountId: id(`${title} ${year}`), populationId, year, academic: false },
        count: HEADCOUNT,
      });
  }
  const context = { projectStart: '2021-09-01', projectEnd: '2024-10-31' };
  const setting = { words, populations: state.population.values(), planYear: null };
  const fields: KpiFields | null = kpiOf(readKpi(words, context), setting);
  if (fields === null) throw new Error(`«${words}» measures nothing`);
  const kpiId = id('KPI');
  plans.must(director, 'kpi.add', { ...fields, kpiId, projectId, goalId: null });
  const kpi = (): Kpi => {
    const row = state.kpi.get(kpiId);
    if (row === undefined) throw new Error('no KPI');
    return row;
  };
  return {
    kpi,
    choose: () => plans.must(director, 'kpi.edit', { kpiId, reading: 'adds-up' }),
    measure: (measuredOn: string, figure: object) =>
      plans.must(director, 'measurement.add', {
        ...{ measurementId: id(`figure ${measuredOn}`), kpiId, measuredOn, ...figure },
        ...{ source: 'document', sourceTitle: 'Отчёт', confirm: true },
      }),
    told: () => {
      const { health, reason } = figuresOf(state, kpi(), '2022-10-03');
      return [health, reason.code];
    },
  };
}
