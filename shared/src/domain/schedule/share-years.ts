import { inSchoolYear, isYearSpan, type Span } from './span.ts';

/**
 * Years of a list, given to the months that have none: «2021 год: сентябрь, декабрь», «октябрь (2022 год)», «сентябрь,
 * октябрь 2021 г.», «апрель 2021, 2022, 2023». Years that were given away are no windows of their own.
 */
export function shareYears(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const isMixed = spans.some(isYearSpan) && spans.some((span) => !isYearSpan(span));
  return inherit(isMixed ? giveYears(spans) : [...spans]);
}

function giveYears(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  let giver: Span | null = null;
  for (const [index, span] of spans.entries()) {
    if (isYearSpan(span)) {
      giver = span;
      const before = made.at(-1);
      const next = spans[index + 1];
      const hasOwn = before !== undefined && before.year === null && !isYearSpan(before);
      if (hasOwn && isOneYear(span)) made[made.length - 1] = given(before, span);
      else if (
        before !== undefined &&
        before.precision === 'month' &&
        before.year !== null &&
        isOneYear(span)
      ) {
        made.push({ ...before, year: span.year, toYear: null, to: span.to });
      } else if (next === undefined || next.year !== null || !isOneYear(span)) made.push(span);
    } else if (span.year === null && giver !== null && isOneYear(giver)) {
      made.push(given(span, giver));
    } else {
      made.push(span);
    }
  }
  return made;
}

function isOneYear({ year, toYear, precision }: Span): boolean {
  const last = toYear ?? year;
  return precision === 'academicYear' ? last === (year ?? 0) + 1 : last === year;
}

function given(span: Span, giver: Span): Span {
  if (giver.precision !== 'academicYear') return { ...span, year: giver.year };
  return inSchoolYear(span, giver.year ?? 0);
}

/** A year told once in a list is that of those before it, and of those after it in the order of time. */
function inherit(spans: Span[]): Span[] {
  for (let at = spans.length - 2; at >= 0; at--) {
    const [span, next] = [spans[at] as Span, spans[at + 1] as Span];
    if (span.year !== null || next.year === null || isYearSpan(next)) continue;
    if (next.unsure === 'which-year') continue;
    const isLater = span.m1 > next.m1 || (span.m1 === next.m1 && span.d1 > next.d1);
    spans[at] = isLater
      ? { ...span, year: next.year - 1, unsure: span.unsure ?? 'which-year' }
      : { ...span, year: next.year };
  }
  for (let at = 1; at < spans.length; at++) {
    const [before, span] = [spans[at - 1] as Span, spans[at] as Span];
    if (span.year !== null || before.year === null || isYearSpan(before)) continue;
    if (before.unsure === 'which-year') continue;
    spans[at] =
      span.m1 < before.m1
        ? { ...span, year: before.year + 1, unsure: span.unsure ?? 'which-year' }
        : { ...span, year: before.year };
  }
  return spans;
}
