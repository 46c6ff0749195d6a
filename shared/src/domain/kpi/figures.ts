import type { Period } from '../calendar/period.ts';
import type { Kpi } from './kpi.ts';
import type { PeriodLock } from './period-lock.ts';

/**
 * What stands in one period. A share is told in percent (10 is 10 %) beside the sums it was divided from; a fact by
 * `met`, a text by `body`. `value` is unrounded; `round.ts` tells how it is shown.
 */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly met: boolean | null;
  readonly body: string | null;
}

export interface PeriodFigure {
  /** The whole time of the KPI where it is measured once. */
  readonly period: Period;
  /** Null is «нет данных», never 0. */
  readonly figure: Figure | null;
  /** Why there is a measurement and yet no figure, such as a headcount nobody gave. */
  readonly gap: FigureGap | null;
  /** Nothing was measured in the period itself: a running total stands where it stood. */
  readonly isCarried: boolean;
  readonly target: number | null;
  /** Null while it cannot be told, or has no target. */
  readonly isReached: boolean | null;
  readonly lock: PeriodLock | null;
  /** Measurements that make the figure, and those that wait to be confirmed, by id. */
  readonly countedIds: readonly string[];
  readonly draftIds: readonly string[];
}

export type FigureGap =
  | 'no-headcount'
  | 'numerator-over-denominator'
  | 'one-point'
  | 'reading-unchosen';

/** Where the KPI will stand when it is due, from its trend; `few` points tell nothing. `low`..`high` holds 8 times in 10. */
export type Forecast =
  | { readonly kind: 'none' }
  | { readonly kind: 'few'; readonly points: number }
  | {
      readonly kind: 'range';
      readonly dueOn: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

export const healths = [
  'met',
  'on-track',
  'behind',
  'missed',
  'no-data',
  'not-started',
  'unclear',
] as const;
export type Health = (typeof healths)[number];

/** The reason in words belongs to the screen: a code with what it tells of. Figures are unrounded, days `YYYY-MM-DD`. */
export interface HealthReason {
  readonly code:
    | 'target-reached'
    | 'above-plan'
    | 'below-plan'
    | 'due-passed'
    | 'nothing-measured'
    | 'not-begun'
    | 'no-target'
    | FigureGap;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything a screen or a report tells of one KPI on a day. */
export interface KpiFigures {
  readonly kpi: Kpi;
  /** In the order of time, up to the end of the KPI. */
  readonly periods: readonly PeriodFigure[];
  /** The period of that day, or the last one. */
  readonly current: PeriodFigure | null;
  /** What should stand by that day: the target in proportion to school days. */
  readonly planToDate: number | null;
  readonly forecast: Forecast;
  readonly health: Health;
  readonly reason: HealthReason;
}
