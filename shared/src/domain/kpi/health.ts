import type { Health, HealthReason, KpiFigures, PeriodFigure } from './figures.ts';
import type { Kpi } from './kpi.ts';
import { partGone } from './plan-to-date.ts';
import { asksDirection, isLowerBetter, isUnchosen } from './target.ts';

type Judged = Pick<KpiFigures, 'health' | 'reason'>;

/** Until so much of a period went by, the one before still speaks for the KPI where nothing was measured since. */
const YOUNG = 0.5;

/**
 * How a KPI stands and why. The parameters of the reason name the judged period by `startsOn` and `dueOn`, and tell
 * `value`, `target` and `plan` where there are any.
 */
export function healthOf(
  kpi: Kpi,
  periods: readonly PeriodFigure[],
  planToDate: number | null,
  today: string,
): Judged {
  if (isUnchosen(kpi)) return judged('unclear', 'reading-unchosen', {});
  const index = periods.findLastIndex(({ period }) => period.startsOn <= today);
  const current = periods[index];
  if (current === undefined)
    return judged('not-started', 'not-begun', { startsOn: periods[0]?.period.startsOn });
  const before = periods[index - 1];
  const isYoung = partGone(current.period, today) < YOUNG;
  if (before !== undefined && isYoung && isSilent(current) && !isSilent(before))
    return ofPeriod(kpi, before, null, true);
  return ofPeriod(kpi, current, planToDate, today > current.period.endsOn);
}

function ofPeriod(kpi: Kpi, one: PeriodFigure, plan: number | null, isOver: boolean): Judged {
  const { period, figure, gap, target, isReached } = one;
  const value = figure?.value;
  const params = { startsOn: period.startsOn, dueOn: period.endsOn, value, target, plan };
  if (gap !== null) return judged('unclear', gap, params);
  if (figure === null) return judged('no-data', 'nothing-measured', params);
  if (kpi.kind === 'text') return judged('on-track', 'no-target', params);
  if (isReached === null) return judged('unclear', 'no-target', params);
  if (isReached) {
    // What may yet be passed is kept only when the period is over.
    const mayTurn = !isOver && (isLowerBetter(kpi) || asksDirection(kpi));
    return mayTurn
      ? judged('on-track', 'above-plan', params)
      : judged('met', 'target-reached', params);
  }
  if (isOver) return judged('missed', 'due-passed', params);
  return isOnPlan(kpi, value, plan)
    ? judged('on-track', 'above-plan', params)
    : judged('behind', 'below-plan', params);
}

function isOnPlan(kpi: Kpi, value: number | null | undefined, plan: number | null): boolean {
  if (value == null || plan === null) return false;
  return isLowerBetter(kpi) ? value <= plan : value >= plan;
}

function isSilent({ figure, gap }: PeriodFigure): boolean {
  return figure === null && gap === null;
}

type Params = Readonly<Record<string, string | number | null | undefined>>;

function judged(health: Health, code: HealthReason['code'], told: Params): Judged {
  const params: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(told)) if (value != null) params[key] = value;
  return { health, reason: { code, params } };
}
