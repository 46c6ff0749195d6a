/** A period that is settled: its figures as they stand now, kept whatever is learnt afterwards. */
import type { Period } from '../calendar/period.ts';
import type { Env } from '../env.ts';
import { headcountOf } from '../population/headcount.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { FigureGap, PeriodFigure } from './figures.ts';
import type { Kpi } from './kpi.ts';
import type { PeriodLock } from './period-lock.ts';
import { headcountYearOf, isAcademic } from './span.ts';

/** What leaves a figure untold although something was measured; one point is a figure all the same. */
const untold: readonly (FigureGap | null)[] = [
  'no-headcount',
  'numerator-over-denominator',
  'reading-unchosen',
];

/** The lock of a period of a KPI, or why it cannot be settled now. */
export function frozen(
  state: State,
  kpi: Kpi,
  { period, figure, gap, lock }: PeriodFigure,
  id: string,
  env: Env,
): PeriodLock | Refusal {
  if (lock !== null || overlaps(state, kpi, period)) return refuse('period-settled');
  if (period.endsOn >= env.today) return refuse('period-not-over');
  if (untold.includes(gap)) return refuse('period-untold');
  const isShare = kpi.kind === 'share';
  return {
    id,
    kpiId: kpi.id,
    projectId: kpi.projectId,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    numerator: figure?.numerator ?? null,
    denominator: figure === null ? headcountIn(state, kpi, period) : figure.denominator,
    value: isShare ? null : (figure?.value ?? null),
    met: figure?.met ?? null,
    lockedAt: env.now,
    lockedBy: env.actor,
  };
}

/** Nothing was measured, yet what comes late is a share of those there were. */
function headcountIn(state: State, kpi: Kpi, period: Period): number | null {
  if (kpi.populationId === null) return null;
  const academic = isAcademic(state, kpi);
  const year = kpi.period === 'once' ? headcountYearOf(period.endsOn, academic) : period.year;
  return headcountOf(state, kpi.populationId, year, academic)?.count ?? null;
}

function overlaps(state: State, kpi: Kpi, { startsOn, endsOn }: Period): boolean {
  for (const lock of state.periodLock.where('kpiId', kpi.id))
    if (lock.startsOn <= endsOn && startsOn <= lock.endsOn) return true;
  return false;
}
