import { dayOrLast, nthWeekday, yearOf } from '../schedule/day.ts';
import type { Recurrence, YearlyWindow } from '../schedule/meaning.ts';
import type { Limits, Window } from './window.ts';

/** The windows of a rule in every year that may have one within the limits. */
export function yearlyWindows(rule: Recurrence, limits: Limits): Window[] {
  const parts = rule.parts ?? (rule.window === undefined ? [] : [rule.window]);
  return yearsOf(rule, limits).flatMap((year) =>
    parts.flatMap((part) => {
      const window = windowIn(part, year);
      return window === null ? [] : [window];
    }),
  );
}

/** «ежегодно до 1 июня»: `MM-DD`, `MM-last`, and either with ` (+1 year)`, which the calendar does not care about. */
export function yearlyDeadlines(rule: Recurrence, limits: Limits): Window[] {
  const written = (rule.deadline ?? '').slice(0, 7).split(' ')[0] ?? '';
  return yearsOf(rule, limits).map((year) => ({ startsOn: null, endsOn: dayIn(written, year) }));
}

/** The window that begins in the year; null when the month has no fifth weekday. */
export function windowIn(part: YearlyWindow, year: number): Window | null {
  const { from, to, crossesYear, weekday, nth } = part;
  if (weekday !== undefined) {
    const day = nthWeekday(year, Number(from.slice(0, 2)), nth ?? 1, weekday);
    return day === null ? null : { startsOn: day, endsOn: day };
  }
  return { startsOn: dayIn(from, year), endsOn: dayIn(to, crossesYear ? year + 1 : year) };
}

/** Every so many years, counted from the first. */
function yearsOf({ interval }: Recurrence, { from, to }: Limits): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  return interval === 1 ? years : years.filter((_, index) => index % interval === 0);
}

function dayIn(monthAndDay: string, year: number): string {
  return dayOrLast(year, Number(monthAndDay.slice(0, 2)), monthAndDay.slice(3));
}
