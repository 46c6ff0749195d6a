import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import { countingOf } from './counting.ts';
import type { KpiFigures, PeriodFigure } from './figures.ts';
import { forecastOf } from './forecast.ts';
import { healthOf } from './health.ts';
import type { Kpi } from './kpi.ts';
import type { Measurement } from './measurement.ts';
import { periodFigures, standsOf } from './period-figures.ts';
import { planToDateOf } from './plan-to-date.ts';
import type { CountingOf } from './total.ts';

/**
 * Everything there is to tell of a KPI on a day, `YYYY-MM-DD`. What is confirmed counts; a total takes in all KPIs that
 * lead into it. `counting` may remember what it found, as long as nothing of the KPI changed.
 */
export function figuresOf(
  state: State,
  kpi: Kpi,
  today: string,
  counting: CountingOf = (one) => countingOf(state, one),
): KpiFigures {
  const stands = standsOf(state, kpi, today, counting);
  const drafts = counting(kpi).draftIds.flatMap((id) => state.measurement.get(id) ?? []);
  const periods = periodFigures(kpi, stands, (period) => idsIn(drafts, period));
  const current = currentOf(periods, today);
  const planToDate = planToDateOf(kpi, stands.stands, today);
  const forecast = forecastOf(kpi, stands, today);
  return {
    kpi,
    periods,
    current,
    planToDate,
    forecast,
    ...healthOf(kpi, periods, planToDate, today),
  };
}

/** The period of the day, or the last one; null before the first. */
function currentOf(periods: readonly PeriodFigure[], today: string): PeriodFigure | null {
  return periods.findLast(({ period }) => period.startsOn <= today) ?? null;
}

function idsIn(drafts: readonly Measurement[], { startsOn, endsOn }: Period): readonly string[] {
  if (drafts.length === 0) return none;
  return drafts
    .filter((row) => startsOn <= row.measuredOn && row.measuredOn <= endsOn)
    .map(({ id }) => id);
}

const none: readonly string[] = [];
