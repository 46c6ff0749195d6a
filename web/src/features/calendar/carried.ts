import {
  type CalendarItem,
  ENDLESS,
  isExact,
} from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { addDays, addMonths, monthOf, yearOf } from '@kaskad/shared/domain/schedule/day.ts';
import { daysFromTo, type Span } from './calendar-span.ts';

/**
 * What the hand chooses: a day, which what was known to the month alone takes then; or a month, where that stays as
 * rough as it was. What is known to the day keeps its length with both.
 */
export type Grain = 'day' | 'month';

/** Carries the first and the last day of something from one day to another. */
interface Carrying {
  readonly first: (day: string) => string;
  readonly last: (day: string) => string;
}

/** What is carried, which days of it are known, and how well. */
type Rough = Pick<CalendarItem, 'precision'>;

export function carrying(item: Rough, from: string, to: string, grain: Grain): Carrying {
  if (isExact(item)) {
    const by = daysFromTo(from, to);
    const later = (day: string) => addDays(day, by);
    return { first: later, last: later };
  }
  if (grain === 'day') return { first: () => to, last: () => to };
  const by = monthsFromTo(from, to);
  return { first: (day) => addMonths(day, by), last: (day) => endLater(day, by) };
}

/** The days that an item would take, as they stand in a calendar. */
export function carried(item: CalendarItem, from: string, to: string, grain: Grain): Span {
  const { first, last } = carrying(item, from, to, grain);
  return {
    from: first(item.startsOn),
    to: item.shape === 'open' ? ENDLESS : last(item.endsOn),
  };
}

/** How many months from the month of one day to that of another; negative when the second is earlier. */
export function monthsFromTo(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** The last day of a month stays the last day of one. */
function endLater(day: string, months: number): string {
  return addDays(addMonths(addDays(day, 1), months), -1);
}
