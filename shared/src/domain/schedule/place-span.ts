import { daysIn, nthWeekday, yearOf } from './day.ts';
import type { Bounds, Frame } from './frame.ts';
import type { QuestionCode } from './meaning.ts';
import { daysOf, inSchoolYear, type Span } from './span.ts';

/** A span with its year, and what is doubtful about it. */
export interface Placed {
  readonly span: Span;
  readonly days: readonly [string, string];
  /** The year came from the context. */
  readonly isInferred: boolean;
  readonly ask: QuestionCode | null;
}

/**
 * Gives a span its year: from the phrase, a stage or project of at most a year, the school year, the year of the plan,
 * the only occurrence in a longer stage, the document. `null` when nothing tells it.
 */
export function placeSpan(span: Span, frame: Frame, by: 'window' | 'end'): Placed | null {
  if (span.year !== null) return placed(span, span.year, false, span.unsure);
  const ask = span.unsure;
  if (frame.school !== null && span.precision === 'halfYear') {
    return inSchool(span, frame.school, ask);
  }
  const { bounds } = frame;
  if (bounds !== null && frame.isShort) {
    const inside = occurrences(span, bounds, by);
    const [first] = inside;
    if (first !== undefined)
      return placed(span, first, true, inside.length > 1 ? 'which-year' : ask);
    if (frame.school !== null) return inSchool(span, frame.school, 'which-year');
    const [partly] = occurrences(span, bounds, 'partly');
    return partly === undefined ? null : placed(span, partly, true, 'which-year');
  }
  if (frame.school !== null) return inSchool(span, frame.school, ask);
  if (frame.year !== null) return placed(span, frame.year, true, ask);
  if (bounds !== null) {
    const inside = occurrences(span, bounds, by);
    if (inside.length === 1) return placed(span, inside[0] as number, true, 'which-year');
    return null;
  }
  return afterDocument(span, frame, by);
}

/** The next after the day of the document; of a deadline there is little doubt. */
function afterDocument(
  span: Span,
  { document, documentYear }: Frame,
  by: 'window' | 'end',
): Placed | null {
  if (document === null) {
    return documentYear === null ? null : placed(span, documentYear, true, 'which-year');
  }
  const year = yearOf(document);
  const last = by === 'end' ? 1 : 0;
  const isPast = daysOf(span, year)[last] < document;
  const ask = by === 'end' ? span.unsure : 'which-year';
  return placed(span, isPast ? year + 1 : year, true, ask);
}

function inSchool(span: Span, first: number, ask: QuestionCode | null): Placed {
  const found = inSchoolYear({ ...span, year: null }, first);
  // August closes one school year and opens the next.
  const isAugust = span.m1 === 8 && span.m2 === 8;
  return placed(found, found.year ?? first, true, ask ?? (isAugust ? 'which-year' : null));
}

function placed(span: Span, year: number, isInferred: boolean, ask: QuestionCode | null): Placed {
  const dated = { ...span, year };
  const problem = existsIn(span, year) ? ask : 'no-such-day';
  return { span: dated, days: daysOf(dated, year), isInferred, ask: problem };
}

/** The years in which the span begins so that it lies within the bounds. */
export function occurrences(span: Span, bounds: Bounds, by: 'window' | 'end' | 'partly'): number[] {
  const { start, end } = bounds;
  if (start === null || end === null) return [];
  const years: number[] = [];
  for (let year = yearOf(start) - 1; year <= yearOf(end) && years.length < 60; year++) {
    const [first, last] = daysOf(span, year);
    const isIn =
      by === 'partly'
        ? first <= end && last >= start
        : last <= end && last >= start && (by === 'end' || first >= start);
    if (isIn) years.push(year);
  }
  return years;
}

/** 29 February and the fifth Friday of a month are not in every year. */
function existsIn({ precision, weekday, n, m1, d1 }: Span, year: number): boolean {
  if (weekday > 0) return nthWeekday(year, m1, n, weekday) !== null;
  return precision !== 'day' || d1 <= daysIn(year, m1);
}
