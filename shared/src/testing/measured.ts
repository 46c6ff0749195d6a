import type { Contribution } from '../domain/kpi/contribution.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';
import type { Measurement } from '../domain/kpi/measurement.ts';
import type { PeriodLock } from '../domain/kpi/period-lock.ts';
import { buildCards } from './cards.ts';

/** What a KPI of each kind is made of, but for its ids. */
const kinds = {
  number: { kind: 'number', unit: 'человек', metric: 'Охват педагогов', value: 40 },
  share: { kind: 'share', unit: '%', metric: 'Доля педагогов', base: 'всех педагогов', value: 10 },
  people: { kind: 'share', unit: '%', metric: 'Доля педагогов', base: 'всех педагогов', value: 10 },
  fact: { kind: 'fact', unit: null, metric: 'Создан банк практик', value: null },
  text: { kind: 'text', unit: null, metric: 'Опыт описан', value: null },
  trend: { kind: 'trend', unit: 'школ', metric: 'Число школ', comparator: 'up', value: null },
} as const;
type Kind = keyof typeof kinds;

const plain = { comparator: 'at-least', base: null, period: 'year', cumulative: false };
const figures: Readonly<Record<Kind, object>> = {
  number: { value: 12 },
  share: { numerator: 3, denominator: 30 },
  people: { numerator: 3 },
  fact: { met: true },
  text: { body: 'Сборник издан' },
  trend: { value: 7 },
};

/**
 * A centre on 3 October 2022 with a KPI of each kind in the project `sprints`, measured since 2020 until 2024, by the name
 * of the kind; `people` is a share of the category `teachers`, of whom there were 300 in 2021 and 310 in 2022. `shared` is
 * a number of the programme and `foreign` one of the project `cyclogram`. «Семинар» is done and linked to all of them but
 * `foreign`; «Форум» is linked and not done.
 */
export function buildMeasured() {
  const world = buildCards();
  const { id, state, director, lead, member, sprints, cyclogram } = world;
  const population = { populationId: id('teachers'), title: 'Педагоги' };
  world.must(member, 'population.add', population);
  for (const [year, count] of [
    [2021, 300],
    [2022, 310],
  ] as const)
    world.must(member, 'headcount.set', {
      ...{ headcountId: id(`teachers ${year}`), populationId: population.populationId },
      ...{ year, academic: false, count },
    });
  const define = (name: string, kind: Kind, projectId: string | null, more: object = {}) =>
    world.must(director, 'kpi.add', {
      ...{ ...plain, goalId: null, startsOn: '2020-01-01', deadline: '2024-12-31' },
      ...{ ...kinds[kind], kpiId: id(name), projectId },
      ...(kind === 'people' ? { populationId: id('teachers') } : {}),
      ...more,
    });
  for (const kind of Object.keys(kinds) as Kind[]) define(kind, kind, sprints);
  define('shared', 'number', null);
  define('foreign', 'number', cyclogram);
  for (const title of ['Семинар', 'Форум']) {
    const cardId = world.addOpen(title);
    for (const name of [...Object.keys(kinds), 'shared'])
      world.must(director, 'card.link', {
        ...{ cardId, linkId: id(`${title} ${name}`), to: { kpiId: id(name) } },
      });
  }
  world.setCard('Семинар', {
    ...{ phase: 'done', columnId: world.column(sprints, 'done'), doneAt: world.now },
  });
  const measured = Object.assign(world, {
    define,
    kpi: (name: string): Kpi => present(state.kpi.get(id(name))),
    measurement: (name: string): Measurement => present(state.measurement.get(id(name))),
    contribution: (name: string): Contribution => present(state.contribution.get(id(name))),
    lock: (name: string): PeriodLock => present(state.periodLock.get(id(name))),
    /** What a measurement by hand is made of, with the figure that fits the KPI; `more` stands in place of it. */
    told: (name: string, kpi: string, more: object = {}) => ({
      ...{ measurementId: id(name), kpiId: id(kpi), measuredOn: '2022-06-01' },
      ...{ source: 'manual', sourceTitle: 'Справка', ...figures[kpi as Kind], ...more },
    }),
    /** Notes a measurement as the lead; it counts unless `confirm` is false. */
    measure(name: string, kpi: string, more: object = {}): string {
      const args = measured.told(name, kpi, { confirm: true, ...more });
      world.must(director, 'measurement.add', args);
      return id(name);
    },
    /** Settles the year of a KPI. */
    settleYear: (kpi: string, year = 2021) =>
      world.must(director, 'period.lock', {
        ...{ lockId: id(`${kpi} ${year}`), kpiId: id(kpi), startsOn: `${year}-01-01` },
      }),
    promise: (name: string, title: string, kpi: string, promised: number | null) =>
      world.must(lead, 'contribution.promise', {
        ...{ contributionId: id(name), cardId: id(title), kpiId: id(kpi), promised },
      }),
  });
  return measured;
}

export type Measured = ReturnType<typeof buildMeasured>;

function present<R>(row: R | undefined): R {
  if (row === undefined) throw new Error('no such row');
  return row;
}
