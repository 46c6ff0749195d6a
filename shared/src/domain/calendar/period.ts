import { addDays, dayOf, daysIn, monthOf, weekdayOf, yearOf } from '../schedule/day.ts';
import type { Per } from '../schedule/meaning.ts';

/**
 * A stretch of the calendar in which work is counted, both days included. Periods of one kind follow each other without
 * a gap: every day is in exactly one. A school quarter takes in the holidays after it.
 */
export interface Period {
  readonly kind: Per;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The last day on which work of it is looked for: teaching ends before the summer. */
  readonly worksUntil: string;
  /** The calendar year in which it begins; for parts of a school year that in which the school year begins. */
  readonly year: number;
  /** Which one in its year, from 1: the quarter, half or month; 1 for a whole year, the day of it for days and weeks. */
  readonly number: number;
}

/** First days of the parts of a year, `MM-DD`, in the order of time from September or from January. */
const parts: { readonly [K in Per]?: readonly string[] } = {
  academicYear: ['09-01'],
  academicHalf: ['09-01', '01-01'],
  /** Each school sets its own days; these follow from the usual holidays. */
  schoolQuarter: ['09-01', '11-05', '01-09', '04-02'],
  year: ['01-01'],
  halfYear: ['01-01', '07-01'],
  quarter: ['01-01', '04-01', '07-01', '10-01'],
};

/** Teaching ends here in every school year; months after it belong to the year and ask for nothing. */
const LAST_TEACHING_DAY = '05-31';

export function isOfSchoolYear(kind: Per): boolean {
  return kind === 'academicYear' || kind === 'academicHalf' || kind === 'schoolQuarter';
}

/** The period of a kind to which a day, `YYYY-MM-DD`, belongs. */
export function periodOf(kind: Per, day: string): Period {
  const year = yearOf(day);
  if (kind === 'day') return plain(kind, day, day, dayOfYear(day));
  if (kind === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return plain(kind, monday, addDays(monday, 6), dayOfYear(monday));
  }
  if (kind === 'month') {
    const month = monthOf(day);
    return plain(kind, dayOf(year, month, 1), dayOf(year, month, daysIn(year, month)), month);
  }
  return partOf(kind, day);
}

/** The period of the same kind right after. */
export function periodAfter({ kind, endsOn }: Period): Period {
  return periodOf(kind, addDays(endsOn, 1));
}

/** Periods of a kind that have a day between two days, both included, in the order of time; at most `most`. */
export function periodsBetween(kind: Per, from: string, to: string, most = 1000): Period[] {
  const found: Period[] = [];
  if (from > to) return found;
  let period = periodOf(kind, from);
  while (period.startsOn <= to && found.length < most) {
    found.push(period);
    period = periodAfter(period);
  }
  return found;
}

function partOf(kind: Per, day: string): Period {
  const starts = parts[kind] ?? ['01-01'];
  const isSchool = isOfSchoolYear(kind);
  const first = isSchool && monthOf(day) < 9 ? yearOf(day) - 1 : yearOf(day);
  const days = starts.map(
    (start) => `${pad(isSchool && start < '09' ? first + 1 : first)}-${start}`,
  );
  const index = days.findLastIndex((start) => start <= day);
  const startsOn = days[index] ?? day;
  const next = days[index + 1] ?? `${pad(first + 1)}-${starts[0] ?? '01-01'}`;
  const endsOn = addDays(next, -1);
  const lastTeaching = `${pad(first + 1)}-${LAST_TEACHING_DAY}`;
  const isCut = isSchool && startsOn <= lastTeaching && lastTeaching < endsOn;
  const worksUntil = isCut ? lastTeaching : endsOn;
  return { kind, startsOn, endsOn, worksUntil, year: first, number: index + 1 };
}

function plain(kind: Per, startsOn: string, endsOn: string, number: number): Period {
  return { kind, startsOn, endsOn, worksUntil: endsOn, year: yearOf(startsOn), number };
}

function dayOfYear(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000) + 1;
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
