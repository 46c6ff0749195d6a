import type { Place } from '../words/token.ts';
import { dayOf, nthWeekday } from './day.ts';
import type { Precision, QuestionCode } from './meaning.ts';

/** A stretch of the calendar whose year may be unknown: «1–10 октября», «II полугодие», «2021 год». */
export interface Span extends Place {
  readonly precision: Precision;
  readonly m1: number;
  readonly d1: number;
  readonly m2: number;
  /** 31 is the last day of any month. */
  readonly d2: number;
  /** Calendar years of the two ends; `toYear` follows from `year` when it is null. */
  readonly year: number | null;
  readonly toYear: number | null;
  /** Which quarter, half or part of the month; 0 for what is not counted. */
  readonly n: number;
  /** «первая суббота октября»: the weekday, `n` says which. 0 for none. */
  readonly weekday: number;
  /** What is to be asked about these words, whatever stands around. */
  readonly unsure: QuestionCode | null;
}

export type SpanEnds = readonly [m1: number, d1: number, m2: number, d2: number];

export function makeSpan(
  precision: Precision,
  [m1, d1, m2, d2]: SpanEnds,
  more: Partial<Omit<Span, 'precision' | 'm1' | 'd1' | 'm2' | 'd2'>> & Place,
): Span {
  const { from, to, year = null, toYear = null, n = 0, weekday = 0, unsure = null } = more;
  return { precision, m1, d1, m2, d2, year, toYear, n, weekday, unsure, from, to };
}

/** Whether the end lies in the calendar year after the beginning, when both are of one year. */
export function crossesYear(span: Span): boolean {
  return span.m2 < span.m1 || (span.m2 === span.m1 && span.d2 < span.d1);
}

/** The first and the last day of a span that begins in the year. */
export function daysOf(span: Span, year: number): [string, string] {
  if (span.weekday > 0) {
    const day = nthWeekday(year, span.m1, span.n, span.weekday) ?? dayOf(year, span.m1, 31);
    return [day, day];
  }
  const last = span.toYear ?? (crossesYear(span) ? year + 1 : year);
  return [dayOf(year, span.m1, span.d1), dayOf(last, span.m2, span.d2)];
}

export function isYearSpan(span: Span): boolean {
  return span.precision === 'year' || span.precision === 'academicYear';
}

/**
 * The calendar year in which a span begins that belongs to the school year beginning in `first`: September to
 * December are of the first, January to August of the second. What begins in August and goes on opens the school year.
 */
export function yearInSchool(span: Span, first: number): number {
  return span.m1 >= 9 || (span.m1 === 8 && span.m2 !== 8) ? first : first + 1;
}

/** Ends of calendar quarters and halves. */
export function partOfYear(parts: 2 | 4, first: number, last: number): SpanEnds {
  const length = 12 / parts;
  return [(first - 1) * length + 1, 1, last * length, 31];
}

/** Ends of the halves of a school year. */
export function schoolHalf(n: number): SpanEnds {
  return n === 1 ? [9, 1, 12, 31] : [1, 1, 8, 31];
}

/** The span in a school year: a half becomes one of the school year. */
export function inSchoolYear(span: Span, first: number): Span {
  if (span.year !== null) return span;
  if (span.precision === 'halfYear') {
    const [m1, d1, m2, d2] = schoolHalf(span.n);
    return { ...span, m1, d1, m2, d2, year: span.n === 1 ? first : first + 1 };
  }
  return { ...span, year: yearInSchool(span, first) };
}
