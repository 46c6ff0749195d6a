import { periodOf } from '../domain/calendar/period.ts';
import type { TrendWords } from '../domain/chart/trend.ts';
import type { Forecast, KpiFigures, PeriodFigure } from '../domain/kpi/figures.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';

/** What a KPI of years from 2021 on came to; figures nobody gives are «нет данных». */
export interface FigureFacts {
  readonly values?: readonly (number | null)[];
  readonly targets?: readonly (number | null)[];
  readonly periods?: number;
  readonly kind?: Kpi['kind'];
  /** Each year has a sum of its own; else it is a running total. */
  readonly isAnew?: boolean;
  readonly carried?: readonly number[];
  readonly locked?: readonly number[];
  readonly planToDate?: number | null;
  readonly baseline?: number | null;
  readonly forecast?: Forecast;
}

/** Figures as they are told of a KPI, put together without measurements. */
export function buildFigures(facts: FigureFacts): KpiFigures {
  const { values = [], targets = [], kind = 'number' } = facts;
  const count = facts.periods ?? Math.max(3, values.length);
  const periods = Array.from({ length: count }, (_, index): PeriodFigure => {
    const value = values[index] ?? null;
    const period = periodOf('year', `${2021 + index}-01-01`);
    const met = kind === 'fact' && value !== null ? value > 0 : null;
    return {
      period,
      figure:
        value === null ? null : { value, numerator: null, denominator: null, met, body: null },
      gap: null,
      isCarried: facts.carried?.includes(index) ?? false,
      target: targets[index] ?? null,
      isReached: null,
      lock: facts.locked?.includes(index) === true ? lockOf(period) : null,
      countedIds: [],
      draftIds: [],
    };
  });
  return {
    kpi: { ...kpiOf(kind, facts.baseline ?? null), cumulative: facts.isAnew !== true },
    periods,
    current: periods.at(-1) ?? null,
    planToDate: facts.planToDate ?? null,
    forecast: facts.forecast ?? { kind: 'none' },
    health: 'on-track',
    reason: { code: 'above-plan', params: {} },
  };
}

/** Words of a chart, as a screen would give them. */
export const plainWords: TrendWords = {
  title: 'Охват',
  words: 'Сколько охвачено по годам.',
  period: 'Период',
  fact: 'факт',
  target: 'цель',
  note: 'Примечание',
  plan: 'план на сегодня',
  forecast: 'прогноз',
  few: 'мало данных',
  baseline: 'было',
  locked: 'период закрыт',
  carried: 'новых данных нет',
  running: 'период идёт',
  noData: 'нет данных',
  periodName: ({ year }) => String(year),
  value: String,
  short: String,
  figure: ({ value }) => String(value),
  gap: (gap) => gap,
};

function lockOf({ startsOn, endsOn }: PeriodFigure['period']): NonNullable<PeriodFigure['lock']> {
  return {
    id: `lock ${startsOn}`,
    kpiId: 'kpi',
    projectId: null,
    startsOn,
    endsOn,
    numerator: null,
    denominator: null,
    value: 1,
    met: null,
    lockedAt: '2024-01-01T00:00:00.000Z',
    lockedBy: 'person',
  };
}

function kpiOf(kind: Kpi['kind'], baseline: number | null): Kpi {
  return {
    id: 'kpi',
    projectId: null,
    goalId: null,
    words: null,
    metric: 'Охват',
    kind,
    unit: null,
    comparator: 'at-least',
    value: null,
    base: null,
    populationId: null,
    period: 'year',
    cumulative: true,
    reading: 'adds-up',
    gathers: 'sum',
    startsOn: null,
    deadline: null,
    baseline,
    baselineOn: baseline === null ? null : '2020-12-31',
    targets: [],
    ownerId: null,
    totalId: null,
  };
}
