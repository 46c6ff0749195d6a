import type { Frequency, Precision, YearlyWindow } from '../meaning.ts';
import { type Day, dayFrom } from './ru-span.ts';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

/** «a year», «2 years», and the adverb when there is one. */
export const units: Readonly<
  Record<Frequency, readonly [one: string, many: string, each: string]>
> = {
  DAILY: ['day', 'days', 'daily'],
  WEEKLY: ['week', 'weeks', 'weekly'],
  MONTHLY: ['month', 'months', 'monthly'],
  QUARTERLY: ['quarter', 'quarters', 'quarterly'],
  HALF_YEARLY: ['half-year', 'half-years', 'each half-year'],
  YEARLY: ['year', 'years', 'yearly'],
  ACADEMIC_HALF: ['school half-year', 'school half-years', 'each school half-year'],
  ACADEMIC_YEARLY: ['school year', 'school years', 'each school year'],
  SCHOOL_QUARTER: ['school quarter', 'school quarters', 'each school quarter'],
};

export function dayWords({ year, month, date }: Day): string {
  return `${date} ${months[month - 1]}${year === null ? '' : ` ${year}`}`;
}

function monthWords({ year, month }: Day): string {
  return `${months[month - 1]}${year === null ? '' : ` ${year}`}`;
}

/** «September 2021 – May 2022», «2021–2024», «school year 2021/22», else the days. */
export function spanWords(start: Day, end: Day, precision: Precision): string {
  const isOneYear = start.year === end.year;
  if (precision === 'year' && start.year !== null && start.month === 1 && end.month === 12) {
    return isOneYear ? String(start.year) : `${start.year}–${end.year}`;
  }
  if (precision === 'academicYear' && start.year !== null && end.year === start.year + 1) {
    return `school year ${start.year}/${end.year}`;
  }
  if (precision === 'month' && start.date === 1 && end.date >= 28) {
    if (start.month === end.month && isOneYear) return monthWords(start);
    const first = isOneYear ? { ...start, year: null } : start;
    return `${monthWords(first)} – ${monthWords(end)}`;
  }
  const isOneDay = isOneYear && start.month === end.month && start.date === end.date;
  return isOneDay ? dayWords(start) : `${dayWords(start)} – ${dayWords(end)}`;
}

export function windowWords(
  { from, to, weekday, nth }: YearlyWindow,
  precision: Precision,
): string {
  if (weekday !== undefined) {
    return `${ordinal(nth ?? 1)} ${weekdays[weekday - 1]} of ${months[dayFrom(from).month - 1]}`;
  }
  return spanWords(dayFrom(from), dayFrom(to === '02-last' ? '02-28' : to), precision);
}

export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

export function ordinal(n: number): string {
  if (n === -1) return 'last';
  if (n === -2) return 'last but one';
  return ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? `${n}th`;
}
