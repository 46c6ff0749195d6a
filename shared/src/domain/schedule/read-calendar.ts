import { isMonthShort } from '../words/months.ts';
import { readOrdinal } from '../words/read-number.ts';
import type { Token } from '../words/token.ts';
import { dayReading, placeOf, type SpanReading } from './read-date.ts';
import { isYearWord, readYears, withDot, type Years } from './read-years.ts';
import { inSchoolYear, makeSpan, type Span, type SpanEnds } from './span.ts';

/** Days and months in words: «1 сентября», «первое мая 2023 г.», «ноябрь 2021». */
export function readDayMonth(tokens: readonly Token[], at: number): SpanReading | null {
  const day = readOrdinal(tokens, at);
  if (day === null || day.value < 1 || (tokens[at] as Token).digits > 2) return null;
  const month = tokens[day.next];
  if (month?.tag !== 'month') return null;
  if (day.value > 99) return null;
  const { span } = dayReading(tokens, [day.value, month.n, null], at, day.next + 1);
  return withYear(tokens, { ...span, n: 1 }, at, abbreviationEnd(tokens, day.next + 1));
}

export function readMonth(tokens: readonly Token[], at: number): SpanReading | null {
  const month = tokens[at];
  if (month?.tag !== 'month') return null;
  let next = abbreviationEnd(tokens, at + 1);
  if (/^месяц/.test(tokens[next]?.text ?? '')) next++;
  return withYear(tokens, spanOf('month', [month.n, 1, month.n, 31], tokens, at, next), at, next);
}

/** Seasons; winter begins in December of the year before the one that is told alone. */
export function readSeason(tokens: readonly Token[], at: number): SpanReading | null {
  const word = tokens[at];
  const next = seasonEnd(tokens, at);
  if (word === undefined || next === 0) return null;
  const ends: SpanEnds = word.n === 1 ? [12, 1, 2, 31] : [word.n * 3 - 3, 1, word.n * 3 - 1, 31];
  const span = spanOf('season', ends, tokens, at, next);
  if (word.n !== 1) return withYear(tokens, span, at, next);
  const years = readYears(tokens, next);
  if (years === null) return { span, next };
  const isPair = years.toYear === years.year + 1;
  const unsure = isPair ? null : ('which-year' as const);
  const year = isPair ? years.year : years.year - 1;
  return { span: { ...span, year, unsure, to: endOf(tokens, years.next) }, next: years.next };
}

/** Past «осень» or «осенний период»; 0 when no season stands here. */
function seasonEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at];
  if (word?.tag === 'season') return at + 1;
  if (word?.tag !== 'holidays' || word.n === 0 || tokens[at - 1]?.kind === 'dash') return 0;
  return /^(период|сезон)(а|е|у|ом)?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
}

/** «2021 год», «2021–2024», «2021/22 учебный год». */
export function readYearSpan(tokens: readonly Token[], at: number): SpanReading | null {
  const years = readYears(tokens, at);
  if (years === null) return null;
  return { span: yearSpan(tokens, at, years), next: years.next };
}

function yearSpan(tokens: readonly Token[], at: number, years: Years): Span {
  const { year, toYear, unsure, school, isNamed } = years;
  const place = placeOf(tokens, at, years.next);
  if (school) {
    const many = /^год$|^году$|^г$/.test(lastWord(tokens, years.next)) && toYear > year + 1;
    const more = { year, toYear, unsure: many ? 'calendar-or-school' : unsure, ...place } as const;
    return makeSpan('academicYear', [9, 1, 8, 31], { ...more, n: isNamed ? 1 : 0 });
  }
  return makeSpan('year', [1, 1, 12, 31], { year, toYear, unsure, ...place, n: isNamed ? 1 : 0 });
}

function lastWord(tokens: readonly Token[], next: number): string {
  const last = tokens[next - 1];
  return (last?.text === '.' ? tokens[next - 2]?.text : last?.text) ?? '';
}

/** The span with the year that follows it: «мая 2022 г.», «октябрь 2022-2023 учебного года», «15 мая 22 г.». */
export function withYear(
  tokens: readonly Token[],
  span: Span,
  at: number,
  next: number,
): SpanReading {
  const years = readYears(tokens, next);
  if (years !== null) {
    // «май 2022 уч. года»: of a lone year it is not known which of the two it is.
    const isLone = years.school && !years.isPair && span.precision !== 'halfYear';
    if (isLone) {
      const more = {
        year: years.year,
        unsure: 'calendar-or-school',
        to: endOf(tokens, years.next),
      } as const;
      return { span: { ...span, ...more }, next: years.next };
    }
    if (years.school && years.toYear === years.year + 1) {
      const found = inSchoolYear(span, years.year);
      return { span: { ...found, to: endOf(tokens, years.next) }, next: years.next };
    }
    if (years.toYear !== years.year) return { span: { ...span, to: endOf(tokens, next) }, next };
    const unsure = dayProblem(span, years.year) ?? span.unsure ?? years.unsure;
    const more = { year: years.year, unsure, to: endOf(tokens, years.next) };
    return { span: { ...span, ...more }, next: years.next };
  }
  const short = tokens[next];
  if (short?.kind === 'number' && short.digits === 2 && isYearWord(tokens[next + 1])) {
    const end = withDot(tokens, next + 2);
    return { span: { ...span, year: 2000 + short.n, to: endOf(tokens, end) }, next: end };
  }
  return { span: { ...span, from: tokens[at]?.from ?? span.from, to: endOf(tokens, next) }, next };
}

/** 29 February of a year that has none. */
function dayProblem(span: Span, year: number): 'no-such-day' | null {
  const isLeapDay = span.precision === 'day' && span.m1 === 2 && span.d1 === 29;
  return isLeapDay && year % 4 !== 0 ? 'no-such-day' : null;
}

export function spanOf(
  precision: Span['precision'],
  ends: SpanEnds,
  tokens: readonly Token[],
  at: number,
  next: number,
): Span {
  return makeSpan(precision, ends, placeOf(tokens, at, next));
}

function endOf(tokens: readonly Token[], next: number): number {
  return tokens[next - 1]?.to ?? 0;
}

/** Past the full stop of «сент.» */
function abbreviationEnd(tokens: readonly Token[], at: number): number {
  const word = tokens[at - 1]?.text ?? '';
  return isMonthShort(word) ? withDot(tokens, at) : at;
}
