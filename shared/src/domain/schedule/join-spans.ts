import type { Precision, QuestionCode } from './meaning.ts';
import { crossesYear, makeSpan, type Span } from './span.ts';

const fineness: readonly Precision[] = [
  'minute',
  'day',
  'week',
  'tenDays',
  'month',
  'season',
  'quarter',
  'halfYear',
  'academicYear',
  'year',
];

/** From the beginning of one to the end of the other; a year told once is given to both. */
export function joinSpans(first: Span, last: Span): Span {
  const ends = [first.m1, first.d1, last.m2, last.d2] as const;
  const precision = finer(first.precision, last.precision);
  const place = { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
  const bare = makeSpan(precision, ends, place);
  const years = yearsOf(first, last, crossesYear(bare));
  const isReversed = years.year !== null && years.toYear !== null && endsBefore(bare, years);
  const isOneMonth = first.m1 === last.m2 && first.d1 > last.d2 && first.precision === 'day';
  const noYears = first.year === null && last.year === null;
  const problem: QuestionCode | null =
    isReversed || (isOneMonth && (noYears || years.year === years.toYear)) ? 'reversed' : null;
  return { ...bare, ...years, unsure: problem ?? first.unsure ?? last.unsure };
}

function yearsOf(first: Span, last: Span, crosses: boolean) {
  const lastYear = last.year === null ? null : endYearOf(last, last.year);
  if (first.year !== null) {
    return { year: first.year, toYear: lastYear ?? (crosses ? first.year + 1 : first.year) };
  }
  if (lastYear === null) return { year: null, toYear: null };
  return { year: crosses ? lastYear - 1 : lastYear, toYear: lastYear };
}

function endYearOf(span: Span, year: number): number {
  return span.toYear ?? (crossesYear(span) ? year + 1 : year);
}

function endsBefore(span: Span, { year, toYear }: { year: number | null; toYear: number | null }) {
  if (year === null || toYear === null) return false;
  return toYear < year || (toYear === year && crossesYear(span));
}

function finer(first: Precision, second: Precision): Precision {
  return fineness.indexOf(first) < fineness.indexOf(second) ? first : second;
}
