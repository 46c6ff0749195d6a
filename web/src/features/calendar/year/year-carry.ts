import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { addDays, addMonths } from '@kaskad/shared/domain/schedule/day.ts';
import { daysFromTo, monthOf, type Span } from '../calendar-span.ts';
import { monthsFromTo } from '../carried.ts';

/**
 * Across a year the hand carries by whole weeks, so that an event keeps its day of the week; what is known to a month or
 * longer goes by as many months as that is long.
 */
export function settleOn(item: CalendarItem, from: string, to: string): string {
  if (isExact(item)) return addDays(from, 7 * Math.round(daysFromTo(from, to) / 7));
  const size = monthsIn[item.precision];
  return addMonths(from, size * Math.round(monthsFromTo(from, to) / size));
}

/** Where a key carries from a day: left and right by a week, up and down by a month. Undefined for other keys. */
export function carryBy(code: string, item: CalendarItem, day: string): string | undefined {
  const step = steps[code];
  if (step === undefined) return undefined;
  if (!isExact(item)) return addMonths(day, monthsIn[item.precision] * step.by);
  return step.unit === 'week' ? addDays(day, 7 * step.by) : monthLater(day, step.by);
}

/** The same weekday of another month, as near to the same date as there is one. */
function monthLater(day: string, by: number): string {
  const wanted = addMonths(day, by);
  const near = addDays(day, 7 * Math.round(daysFromTo(day, wanted) / 7));
  if (monthOf(near) === monthOf(wanted)) return near;
  return addDays(near, near < wanted ? 7 : -7);
}

/** The day at a share of the width of a year, from 0; undefined beyond it. */
export function dayAcross(year: Span, share: number): string | undefined {
  if (share < 0 || share >= 1) return undefined;
  return addDays(year.from, Math.floor(share * (daysFromTo(year.from, year.to) + 1)));
}

/** What of a row a key takes: the chosen one, else the first that is still ahead, else the first. */
export function takenOf(
  items: readonly CalendarItem[],
  chosenId: string | null,
  today: string,
): CalendarItem | undefined {
  return (
    items.find(({ id }) => id === chosenId) ??
    items.find(({ fate, endsOn }) => fate === 'planned' && endsOn >= today) ??
    items[0]
  );
}

const steps: Readonly<Record<string, { readonly by: number; readonly unit: 'week' | 'month' }>> = {
  ArrowLeft: { by: -1, unit: 'week' },
  ArrowRight: { by: 1, unit: 'week' },
  ArrowUp: { by: -1, unit: 'month' },
  ArrowDown: { by: 1, unit: 'month' },
};

const monthsIn: Readonly<Record<CalendarItem['precision'], number>> = {
  day: 1,
  month: 1,
  quarter: 3,
  'half-year': 6,
  'academic-year': 12,
  year: 12,
};
