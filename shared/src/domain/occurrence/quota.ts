import { type Period, periodOf, periodsBetween } from '../calendar/period.ts';
import { earlierOf, laterOf } from '../dates.ts';
import { addDays } from '../schedule/day.ts';
import type { Meaning, Per } from '../schedule/meaning.ts';
import { isInSeason } from './month-windows.ts';
import { hasFate, type Occurrence } from './occurrence.ts';
import { blocks, inSchool } from './plain-windows.ts';
import type { SeriesBounds } from './window.ts';

/** met: held often enough; missed: it can be met no more; at-risk: time runs out and nothing is planned; else possible. */
export type QuotaState = 'met' | 'possible' | 'at-risk' | 'missed';

export interface QuotaPeriod {
  /** The period, or the first of several that are counted together: «1 раз в 2 месяца». */
  readonly period: Period;
  /** The last day that is counted. */
  readonly endsOn: string;
  readonly held: number;
  readonly needed: number;
  readonly state: QuotaState;
}

/**
 * Days that preparing one more event takes in a long period: with less time left and nothing planned, the minimum can no
 * longer be met. Days and weeks leave no time to prepare and ask for none.
 */
const preparing: { readonly [P in Per]: number } = {
  day: 0,
  week: 0,
  month: 0,
  quarter: 7,
  schoolQuarter: 7,
  halfYear: 14,
  academicHalf: 14,
  year: 14,
  academicYear: 14,
};

/** Short periods are looked at for so many days back. */
const LOOK_BACK = 90;

/**
 * How often something was held against its minimum, period by period up to that of `today`. What is held in one period
 * counts for no other. A period of which less than half lies within the bounds asks for nothing. Empty without a minimum.
 */
export function quotaOf(
  meaning: Meaning,
  occurrences: readonly Occurrence[],
  bounds: SeriesBounds,
  today: string,
): QuotaPeriod[] {
  const { minPerPeriod, recurrence } = meaning;
  if (minPerPeriod === null) return [];
  const kind = inSchool(minPerPeriod.per, bounds.schoolYears);
  const span = spanOf(meaning, bounds, kind, today);
  if (span.from > span.to) return [];
  const isMonthly = kind === 'month' || kind === 'week' || kind === 'day';
  const periods = periodsBetween(kind, span.from, earlierOf(span.to, today)).filter(
    (period) => recurrence === null || !isMonthly || isInSeason(recurrence, period.startsOn),
  );
  const size = intervalOf(meaning, kind);
  const groups = blocks(periods, size).filter(([first]) => isCounted(first, span));
  return groups.map(([first, last]) => {
    const worksUntil = size === 1 ? last.worksUntil : endOf(first, size);
    const endsOn = size === 1 ? last.endsOn : worksUntil;
    const until = earlierOf(worksUntil, span.to);
    return {
      ...counted({ first, endsOn, until }, minPerPeriod.count, occurrences, today),
      period: first,
    };
  });
}

/** True when the minimum of the period of `today`, or of the one that ended last, can no longer be met. */
export function isMissed(quota: readonly QuotaPeriod[]): boolean {
  return quota.slice(-2).some(({ state }) => state === 'missed');
}

interface Stretch {
  readonly first: Period;
  readonly endsOn: string;
  /** The last day on which it can still be held. */
  readonly until: string;
}

function counted(
  { first, endsOn, until }: Stretch,
  needed: number,
  occurrences: readonly Occurrence[],
  today: string,
): Omit<QuotaPeriod, 'period'> {
  const { kind, startsOn } = first;
  const isIn = (day: string) => day >= startsOn && day <= endsOn;
  const held = occurrences.filter(({ heldOn }) => heldOn !== null && isIn(heldOn)).length;
  const fact = { endsOn, held, needed };
  const missing = needed - held;
  if (missing <= 0) return { ...fact, state: 'met' };
  const from = laterOf(today, startsOn);
  const left = daysBetween(from, until);
  const booked = occurrences.filter((one) => isBooked(one, from, until, first)).length;
  const open = missing - booked;
  if (left < missing || (open > 0 && left < open + preparing[kind]))
    return { ...fact, state: 'missed' };
  const isLate = open > 0 && left * 3 <= daysBetween(startsOn, until);
  return { ...fact, state: isLate ? 'at-risk' : 'possible' };
}

/** Planned for days of its own within what is left: the period itself is no such plan. */
function isBooked(one: Occurrence, from: string, until: string, { startsOn, endsOn }: Period) {
  if (hasFate(one) || one.endsOn === null) return false;
  const first = one.startsOn ?? one.endsOn;
  const isWhole = first <= startsOn && one.endsOn >= earlierOf(until, endsOn);
  return !isWhole && one.endsOn >= from && first <= until;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Where periods are counted: the bounds with what the words tell; without any, the period of today alone. */
function spanOf(
  { start, end, openEnded }: Meaning,
  bounds: SeriesBounds,
  kind: Per,
  today: string,
): Span {
  const now = periodOf(kind, today);
  const told = openEnded ? null : end;
  const [from = now.startsOn] = [bounds.from, start]
    .filter((day) => day !== null)
    .sort()
    .reverse();
  const [to = now.endsOn] = [bounds.to, told].filter((day) => day !== null).sort();
  const isShort = kind === 'day' || kind === 'week';
  return { from: isShort ? laterOf(from, addDays(today, -LOOK_BACK)) : from, to };
}

/** At least half of the period lies within the span. */
function isCounted({ startsOn, endsOn }: Period, { from, to }: Span): boolean {
  const inside = daysBetween(laterOf(startsOn, from), earlierOf(endsOn, to));
  return inside * 2 >= daysBetween(startsOn, endsOn);
}

/** «1 раз в 2 месяца» counts two months together; a pace in another unit than the minimum counts each. */
function intervalOf({ recurrence }: Meaning, kind: Per): number {
  const units = { MONTHLY: 'month', WEEKLY: 'week', YEARLY: 'year', QUARTERLY: 'quarter' } as const;
  const { freq, interval = 1 } = recurrence ?? {};
  return freq !== undefined && freq in units && units[freq as keyof typeof units] === kind
    ? interval
    : 1;
}

function endOf(first: Period, size: number): string {
  let period = first;
  for (let step = 1; step < size; step++) period = periodOf(period.kind, addDays(period.endsOn, 1));
  return period.endsOn;
}

/** Both days are counted; 0 when they are out of order. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1);
}
