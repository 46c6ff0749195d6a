import { monthDay } from './day.ts';
import type { Bounds, Frame } from './frame.ts';
import { lastPart } from './last-part.ts';
import type { Recurrence, YearlyWindow } from './meaning.ts';
import {
  deadlineWindows,
  firstAndLast,
  followingWindows,
  isNthWeekday,
  isWithin,
  lastEnd,
  yearlyWindows,
} from './occasions.ts';
import type { Rhythm } from './pace.ts';
import type { Parts, Shape } from './recurring.ts';
import { nthRule } from './recurring-days.ts';
import { crossesYear, type Span } from './span.ts';
import { calendarYear, schoolYear } from './year-bounds.ts';

/** Windows or deadlines of each year. */
export function readYearly(shape: Shape): Parts | null {
  const { facts, frame, rhythm, windows, bounds } = shape;
  const { until, following } = facts;
  const rule = { freq: rhythm.freq, interval: rhythm.interval };
  const own = until !== null && until.year === null ? until : null;
  const deadline = own ?? (following === null ? undefined : windows[0]);
  if (deadline && isYearly(rhythm)) {
    return following === null
      ? readDeadline(lastPart(deadline), rule, bounds)
      : readFollowing(deadline, rule, bounds, frame.isExact);
  }
  return windows.length === 0 ? null : readYearlyWindows(shape, yearlyRule(rule, windows));
}

function isYearly({ freq }: Rhythm): boolean {
  return freq === 'YEARLY' || freq === 'ACADEMIC_YEARLY';
}

function readYearlyWindows(shape: Shape, recurrence: Recurrence): Parts {
  const { facts, frame, rhythm, windows, isOwn } = shape;
  const bounds = isOwn ? shape.bounds : (yearOfContext(frame) ?? shape.bounds);
  const all = yearlyWindows(windows, bounds, isYearly(rhythm));
  const start = all[0]?.[0] ?? null;
  const end = bounds.end === null ? null : lastEnd(all);
  const { weekdays, nths } = facts;
  if (weekdays.length > 0 && !isYearly(rhythm)) {
    const ends = firstAndLast(
      { start, end },
      (day) => isWithin(day, all) && isNthWeekday(day, nths, weekdays),
    );
    const byDay = { ...recurrence, byWeekday: weekdays };
    return { ...ends, precision: 'day', recurrence: { ...byDay, ...nthRule(nths) } };
  }
  const precision = windows[0]?.precision ?? 'none';
  const isListed = isYearly(rhythm) && all.length > 0 && bounds.end !== null;
  return { start, end, precision, recurrence, windows: isListed ? all : null };
}

function readDeadline(span: Span, rule: Recurrence, bounds: Bounds): Parts {
  const all = deadlineWindows(span, bounds);
  const hasNone = all.length === 0 && bounds.end !== null;
  return {
    start: hasNone ? null : bounds.start,
    end: bounds.end === null ? null : (all.at(-1)?.[1] ?? null),
    precision: span.precision,
    recurrence: { ...rule, deadline: lastDay(span) },
    windows: all.length > 0 ? all : null,
  };
}

/** The report of a year is due in the next one, the last of them after the end of the project. */
function readFollowing(span: Span, rule: Recurrence, bounds: Bounds, isExact: boolean): Parts {
  const all = followingWindows(span, bounds, isExact);
  return {
    start: all[0]?.[1] ?? null,
    end: all.at(-1)?.[1] ?? null,
    precision: span.precision,
    recurrence: { ...rule, deadline: `${lastDay(span)} (+1 year)` },
    windows: all.length > 0 ? all : null,
  };
}

function yearOfContext({ school, year }: Frame): Bounds | null {
  if (school !== null) return schoolYear(school);
  return year === null ? null : calendarYear(year);
}

/** The rule with its window, or with several. */
export function yearlyRule(rule: Recurrence, spans: readonly Span[]): Recurrence {
  const [first] = spans;
  if (first === undefined) return rule;
  if (spans.length === 1) return { ...rule, window: windowOf(first) };
  return { ...rule, byMonth: monthsOf(spans), parts: spans.map(windowOf) };
}

function windowOf(span: Span): YearlyWindow {
  const from = monthDay(span.m1, span.d1);
  const window = { from, to: lastDay(span), crossesYear: crossesYear(span) };
  return span.weekday > 0 ? { ...window, weekday: span.weekday, nth: span.n } : window;
}

function lastDay({ m2, d2 }: Span): string {
  if (m2 === 2 && d2 > 28) return '02-last';
  return monthDay(m2, Math.min(d2, [4, 6, 9, 11].includes(m2) ? 30 : 31));
}

function monthsOf(spans: readonly Span[]): number[] {
  const months: number[] = [];
  for (const { m1, m2 } of spans) {
    const count = ((m2 - m1 + 12) % 12) + 1;
    for (let step = 0; step < count; step++) months.push(((m1 - 1 + step) % 12) + 1);
  }
  return months;
}
