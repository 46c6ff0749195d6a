import type { Period } from '../calendar/period.ts';
import { schoolDaysBetween } from '../calendar/school-days.ts';
import { earlierOf } from '../dates.ts';
import { addDays } from '../schedule/day.ts';
import { amountOf } from './amount.ts';
import type { Kpi } from './kpi.ts';
import type { Stand } from './period-figures.ts';
import { isLowerBetter, isRunning } from './target.ts';

/**
 * What should stand on a day. What grows within its period is due in proportion to the school days that went by: sums,
 * running totals, and a level with one deadline, on its way from the baseline. The level of a period is due all the
 * time, and so is a bound that is not to be passed.
 */
export function planToDateOf(kpi: Kpi, stands: readonly Stand[], today: string): number | null {
  const index = stands.findLastIndex(({ period }) => period.startsOn <= today);
  const stand = stands[index];
  if (stand === undefined || stand.target === null) return null;
  const target = amountOf(stand.target);
  const from = startOf(kpi, stands, index);
  if (from === null) return target;
  return between(from, target, partGone(stand.period, today));
}

/** Where the way to the target begins; null when the target is due at once. */
function startOf(kpi: Kpi, stands: readonly Stand[], index: number): number | null {
  if (kpi.period === 'once' && kpi.baseline !== null && !isSum(kpi)) return kpi.baseline;
  if (isLowerBetter(kpi)) return null;
  if (isRunning(kpi)) {
    const before = stands.slice(0, index).findLast(({ target }) => target !== null)?.target;
    return before == null ? 0 : amountOf(before);
  }
  return isSum(kpi) || kpi.period === 'once' ? 0 : null;
}

/** True when its figure grows within a period: a quotient of two sums that both grow does not. */
export function isSum({ kind, gathers, populationId }: Kpi): boolean {
  return gathers === 'sum' && (kind === 'number' || (kind === 'share' && populationId !== null));
}

/** How much of a period went by, 0..1, in school days, or in days where it has none of those. */
export function partGone({ startsOn, worksUntil, endsOn }: Period, today: string): number {
  if (today >= worksUntil || today >= endsOn) return 1;
  if (today < startsOn) return 0;
  const school = schoolDaysBetween(startsOn, worksUntil);
  if (school > 0) return schoolDaysBetween(startsOn, earlierOf(today, worksUntil)) / school;
  return daysBetween(startsOn, today) / daysBetween(startsOn, endsOn);
}

/** Both days included. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(addDays(to, 1)) - Date.parse(from)) / 86_400_000);
}

/** In millionths again, so that no binary tail is shown. */
function between(from: number, to: number, part: number): number {
  return Math.round((from + (to - from) * part) * 1e6) / 1e6;
}
