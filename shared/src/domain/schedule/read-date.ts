import type { Token } from '../words/token.ts';
import { daysIn } from './day.ts';
import { isYearWord, withDot } from './read-years.ts';
import { makeSpan, type Span } from './span.ts';

/** A span and the index of the token after it. */
export interface SpanReading {
  readonly span: Span;
  readonly next: number;
}

/** A date in digits: 30.09.2021, 1.9.21, 08.2021, 25.10, 2022-03-15, 15/03/2022. */
export function readNumericDate(tokens: readonly Token[], at: number): SpanReading | null {
  const [first, link, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || link === undefined) return null;
  if (first.digits === 4) return isoDate(tokens, at);
  if (first.digits > 2 || link.spaced || (link.text !== '.' && link.text !== '/')) return null;
  const third = tokens[at + 3]?.text === link.text ? tokens[at + 4] : undefined;
  if (second.digits <= 2 && third?.kind === 'number' && isYearOfDate(third, tokens[at + 5])) {
    const year = third.digits === 4 ? third.n : 2000 + third.n;
    return dayReading(tokens, [first.n, second.n, year], at, at + 5);
  }
  if (link.text !== '.') return null;
  const isYear = second.digits === 4 && second.n >= 1990 && second.n < 2100;
  if (isYear && first.n >= 1 && first.n <= 12) return monthReading(tokens, at);
  if (second.digits !== 2 || second.spaced) return null;
  if (second.n < 1 || second.n > 12 || first.n < 1 || first.n > 31) return null;
  return dayReading(tokens, [first.n, second.n, null], at, dotEnd(tokens, at + 3));
}

function isYearOfDate(token: Token, after: Token | undefined): boolean {
  if (token.digits === 4) return token.n >= 1900 && token.n < 2200;
  return token.digits === 2 && !token.spaced && !(after?.text === ':' && !after.spaced);
}

/** The year first: 2022-03-15, 2022.03.15; 2022/03 is a month, but 2011/12 a school year. */
function isoDate(tokens: readonly Token[], at: number): SpanReading | null {
  const [year, link, month, again, day] = tokens.slice(at, at + 5);
  if (year === undefined || link === undefined || month?.digits !== 2 || month.spaced) return null;
  if (link.kind !== 'dash' && link.text !== '.' && link.text !== '/') return null;
  if (again?.text === link.text && day?.kind === 'number' && day.digits === 2 && !day.spaced) {
    return dayReading(tokens, [day.n, month.n, year.n], at, at + 5);
  }
  const isSchoolYear = month.n === (year.n + 1) % 100;
  if (link.kind === 'dash' || isSchoolYear || month.n < 1 || month.n > 12) return null;
  const span = makeSpan('month', [month.n, 1, month.n, 31], {
    year: year.n,
    ...placeOf(tokens, at, at + 3),
  });
  return { span, next: at + 3 };
}

function monthReading(tokens: readonly Token[], at: number): SpanReading {
  const [month, , year] = tokens.slice(at, at + 3) as [Token, Token, Token];
  const next = yearWordEnd(tokens, at + 3);
  const place = placeOf(tokens, at, next);
  return { span: makeSpan('month', [month.n, 1, month.n, 31], { year: year.n, ...place }), next };
}

/** A day; one that no calendar has is a span that asks. */
export function dayReading(
  tokens: readonly Token[],
  [day, month, year]: readonly [number, number, number | null],
  at: number,
  end: number,
): SpanReading {
  const next = year === null ? end : yearWordEnd(tokens, end);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);
  const unsure = isReal ? null : ('no-such-day' as const);
  const span = makeSpan('day', [month, day, month, day], {
    year,
    unsure,
    ...placeOf(tokens, at, next),
  });
  return { span, next };
}

/** «г.» or «года» after the year, and a star that sends to a note. */
function yearWordEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.text === '*' ? at + 1 : at;
  return isYearWord(tokens[next]) ? withDot(tokens, next + 1) : next;
}

/** A full stop that belongs to the date: «до 01.06.». */
function dotEnd(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  return dot?.text === '.' && !dot.spaced ? at + 1 : at;
}

/** The place in the phrase of the tokens from `at` to `next`, the last not included. */
export function placeOf(tokens: readonly Token[], at: number, next: number) {
  return { from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0 };
}

/** A time of day: 12.00, 14:30; the index after it, 0 when none stands here. */
export function clockEnd(tokens: readonly Token[], at: number): number {
  const [hour, link, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || link === undefined) return 0;
  if (hour.digits > 2 || minute.digits !== 2 || hour.n > 24 || minute.n > 59) return 0;
  if (link.spaced || minute.spaced) return 0;
  const isClock = link.text === ':' || (link.text === '.' && (minute.n === 0 || minute.n > 12));
  if (!isClock) return 0;
  return /^(час|часа|часов|ч)$/.test(tokens[at + 3]?.text ?? '') ? at + 4 : at + 3;
}
