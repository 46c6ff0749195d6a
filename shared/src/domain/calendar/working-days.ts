/**
 * Which days are worked in Russia. Days are `YYYY-MM-DD`. For years whose decree is not known only the holidays
 * themselves and weekends are off.
 */
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { type HolidayKind, holidays, moves } from './holidays.ts';

/** A day off that is no plain weekend: a holiday, or a day to which one was moved. */
export interface OffDay {
  readonly day: string;
  readonly kind: HolidayKind | 'moved';
}

/** Ten years: no plan is longer, and a date mistyped by a thousand years must not stop a screen. */
const MAX_DAYS = 3660;

/** True for a day on which a five-day week works. */
export function isWorkingDay(day: string): boolean {
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  if (holidays.has(date)) return false;
  const moved = moves[year];
  if (moved?.worked.includes(date)) return true;
  return !isWeekend(day) && !moved?.off.includes(date);
}

/** How many days are worked from one day to another, both included; 0 when the second is before the first. */
export function workingDaysBetween(from: string, to: string): number {
  return daysBetween(from, to).filter(isWorkingDay).length;
}

/** Holidays and moved days off from one day to another, both included, at weekends too; plain weekends are left out. */
export function offDaysBetween(from: string, to: string): OffDay[] {
  return daysBetween(from, to).flatMap((day) => {
    const kind = offKind(day);
    return kind === undefined ? [] : [{ day, kind }];
  });
}

/** What makes the day off, beside the weekend. */
export function offKind(day: string): OffDay['kind'] | undefined {
  const [year, date] = [day.slice(0, 4), day.slice(5)];
  return holidays.get(date) ?? (moves[year]?.off.includes(date) ? 'moved' : undefined);
}

function isWeekend(day: string): boolean {
  const weekday = parseISO(day).getDay();
  return weekday === 0 || weekday === 6;
}

function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = parseISO(from); ; at = addDays(at, 1)) {
    const day = formatISO(at, { representation: 'date' });
    if (!(day <= to) || days.length === MAX_DAYS) return days;
    days.push(day);
  }
}
