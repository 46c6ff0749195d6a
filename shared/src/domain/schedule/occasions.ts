import { addDays, dateOf, dayOf, daysIn, monthOf, nthWeekday, weekdayOf, yearOf } from './day.ts';
import type { Bounds } from './frame.ts';
import { daysOf, type Span } from './span.ts';

type Window = readonly [string, string];

/** The most that is ever listed: plans are no longer. */
const MOST = 100;

/**
 * Windows of each year within the bounds; the last is cut at their end. `isWhole`: each window is one instance, and one
 * that began before the bounds is none; else what lies within the bounds counts.
 */
export function yearlyWindows(
  spans: readonly Span[],
  { start, end }: Bounds,
  isWhole: boolean,
): Window[] {
  if (start === null) return [];
  const windows: Window[] = [];
  const lastYear = end === null ? yearOf(start) + 1 : yearOf(end);
  for (let year = yearOf(start) - 1; year <= lastYear && windows.length < MOST; year++) {
    for (const span of spans) {
      const window = daysOf({ ...span, toYear: null }, year);
      const isIn = (isWhole ? window[0] : window[1]) >= start && (end === null || window[0] <= end);
      if (isIn) windows.push(cut(window, start, end));
    }
  }
  return windows.sort(([a], [b]) => (a < b ? -1 : 1));
}

function cut([first, last]: Window, start: string, end: string | null): Window {
  return [first < start ? start : first, end !== null && last > end ? end : last];
}

/** The last day of all windows, which may overlap. */
export function lastEnd(windows: readonly Window[]): string | null {
  return (
    windows
      .map(([, end]) => end)
      .sort()
      .at(-1) ?? null
  );
}

export function isWithin(day: string, windows: readonly Window[]): boolean {
  return windows.some(([start, end]) => start <= day && day <= end);
}

/** The windows in which yearly deadlines are met: from the day after the one before. */
export function deadlineWindows(span: Span, { start, end }: Bounds): Window[] {
  if (start === null || end === null) return [];
  const windows: Window[] = [];
  let from = start;
  for (let year = yearOf(start); year <= yearOf(end) && windows.length < MOST; year++) {
    const last = dayOf(year, span.m2, span.d2);
    if (last < start || last > end) continue;
    windows.push([from, last]);
    from = addDays(last, 1);
  }
  return windows;
}

/**
 * The year told of, with the deadline in the year after it. The bounds are those of the years told of, or, `isExact`,
 * of the deadlines themselves.
 */
export function followingWindows(span: Span, { start, end }: Bounds, isExact: boolean): Window[] {
  if (start === null || end === null) return [];
  const windows: Window[] = [];
  const earlier = isExact ? 1 : 0;
  const last = yearOf(end) - earlier;
  for (let year = yearOf(start) - earlier; year <= last && windows.length < MOST; year++) {
    windows.push([dayOf(year, 1, 1), dayOf(year + 1, span.m2, span.d2)]);
  }
  return windows;
}

/** The first and the last day within the bounds that `isOn` tells; none when there is no such day. */
export function firstAndLast({ start, end }: Bounds, isOn: (day: string) => boolean): Bounds {
  const first = start === null ? null : seek(start, end, 1, isOn);
  if (first === null && start !== null) return { start: null, end: null };
  return { start: first, end: end === null ? null : seek(end, start, -1, isOn) };
}

/** Without the other end it is looked for as far as any rule of months and weekdays needs. */
function seek(from: string, until: string | null, step: number, isOn: (day: string) => boolean) {
  const most = until === null ? 800 : MOST * 366;
  let day = from;
  for (let tried = 0; tried < most; tried++) {
    if (isOn(day)) return day;
    day = addDays(day, step);
    if (until !== null && (step > 0 ? day > until : day < until)) return null;
  }
  return null;
}

export function isNthWeekday(
  day: string,
  nths: readonly number[],
  weekdays: readonly number[],
): boolean {
  const weekday = weekdayOf(day);
  if (!weekdays.includes(weekday)) return false;
  const [year, month] = [yearOf(day), monthOf(day)];
  return nths.length === 0 || nths.some((nth) => nthWeekday(year, month, nth, weekday) === day);
}

export function isMonthDay(day: string, days: readonly number[]): boolean {
  const last = daysIn(yearOf(day), monthOf(day));
  return days.some((one) => Math.min(one, last) === dateOf(day));
}
