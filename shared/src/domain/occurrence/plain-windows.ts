import { type Period, periodsBetween } from '../calendar/period.ts';
import { earlierOf, laterOf } from '../dates.ts';
import { addDays } from '../schedule/day.ts';
import type { Frequency, Meaning, Per, Recurrence } from '../schedule/meaning.ts';
import { isInSeason } from './month-windows.ts';
import { MAX_OCCURRENCES } from './occurrence.ts';
import type { Limits, Window } from './window.ts';

const kinds: { readonly [F in Frequency]: Per | null } = {
  DAILY: null,
  WEEKLY: null,
  MONTHLY: 'month',
  QUARTERLY: 'quarter',
  HALF_YEARLY: 'halfYear',
  YEARLY: 'year',
  ACADEMIC_HALF: 'academicHalf',
  ACADEMIC_YEARLY: 'academicYear',
  SCHOOL_QUARTER: 'schoolQuarter',
};

/** Once in each period without days of its own: the window is the period, as far as it lies within the limits. */
export function plainWindows(
  { minPerPeriod }: Meaning,
  rule: Recurrence,
  limits: Limits,
): Window[] {
  const kind = kinds[rule.freq];
  if (kind === null || (minPerPeriod?.count ?? 1) > 1) return [];
  const { from, to } = limits;
  const own = inSchool(kind, limits.schoolYears);
  const isYear = own === 'year' || own === 'academicYear';
  if (isYear && addDays(from, 366) > to) return [{ startsOn: from, endsOn: to }];
  const season = (period: Period) => isYear || isInSeason(rule, period.startsOn);
  const periods = periodsBetween(own, from, to, MAX_OCCURRENCES + 1).filter(season);
  return blocks(periods, rule.interval).map(([first, last]) => ({
    startsOn: laterOf(first.startsOn, from),
    endsOn: earlierOf(last.endsOn, to),
  }));
}

/** «год» and «полугодие» of a plan that runs by school years. */
export function inSchool(kind: Per, schoolYears: boolean): Per {
  if (!schoolYears) return kind;
  return kind === 'year' ? 'academicYear' : kind === 'halfYear' ? 'academicHalf' : kind;
}

/** The first and the last of each so many periods. */
export function blocks(periods: readonly Period[], size: number): [Period, Period][] {
  const found: [Period, Period][] = [];
  for (let index = 0; index < periods.length; index += size) {
    const first = periods[index];
    const last = periods[Math.min(index + size, periods.length) - 1];
    if (first !== undefined && last !== undefined) found.push([first, last]);
  }
  return found;
}
