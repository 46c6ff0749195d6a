/** Weeks, months and years of a calendar. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
import { addDays, addMonths, weekdayOf } from '@kaskad/shared/domain/schedule/day.ts';

/** Both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A school year begins in September, a calendar year in January; named by the year in which it begins. */
export const yearKinds = ['school', 'calendar'] as const;
export type YearKind = (typeof yearKinds)[number];

export interface YearSpan extends Span {
  readonly year: number;
  readonly kind: YearKind;
  /** Twelve of them. */
  readonly months: readonly string[];
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function monthLater(month: string, count: number): string {
  return monthOf(addMonths(`${month}-01`, count));
}

export function spanOfMonth(month: string): Span {
  const from = `${month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const { from, to } = spanOfMonth(month);
  const weeks: string[][] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count)));
  return weeks;
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The year in which the school or calendar year of a day begins. */
export function yearOf(day: string, kind: YearKind): number {
  const year = Number(day.slice(0, 4));
  return kind === 'school' && day.slice(5, 7) < '09' ? year - 1 : year;
}

export function spanOfYear(year: number, kind: YearKind): YearSpan {
  const first = `${year}-${kind === 'school' ? '09' : '01'}`;
  const months = Array.from({ length: 12 }, (_, count) => monthLater(first, count));
  return { year, kind, months, from: `${first}-01`, to: spanOfMonth(monthLater(first, 11)).to };
}

/** How many days from one day to another; negative when the second is earlier. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
