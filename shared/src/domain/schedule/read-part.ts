import { units } from '../words/time-words.ts';
import type { Token } from '../words/token.ts';
import { readCue } from './cues.ts';
import { readMonth, readYearSpan, spanOf, withYear } from './read-calendar.ts';
import { placeOf, type SpanReading } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { isYearWord, schoolYearEnd } from './read-years.ts';
import type { Span, SpanEnds } from './span.ts';

/** Parts: which third of what. */
const BEGIN = 1;
const MIDDLE = 2;
const END = 3;

/** «в начале сентября», «к концу 2024 года», «вторая половина мая», «до конца учебного года». */
export function readPart(tokens: readonly Token[], at: number): SpanReading | null {
  const half = readHalfOf(tokens, at);
  if (half !== null) return half;
  const cue = readCue(tokens, at);
  const part = partOf(cue?.cue);
  if (cue === null || part === 0) return null;
  const whole = readWhole(tokens, cue.next);
  if (whole === null) return null;
  const { span, next } = whole;
  const place = placeOf(tokens, at, next);
  return {
    span: { ...span, ...endsOfPart(span, part), n: part, unsure: 'which-days', ...place },
    next,
  };
}

function partOf(cue: string | undefined): number {
  if (cue === 'begin') return BEGIN;
  if (cue === 'middle') return MIDDLE;
  return cue === 'end' ? END : 0;
}

/** What has a beginning and an end: a month, a period, a year with or without its number. */
function readWhole(tokens: readonly Token[], at: number): SpanReading | null {
  const found = readMonth(tokens, at) ?? readYearSpan(tokens, at) ?? readPeriod(tokens, at);
  if (found !== null) return found;
  const isNext = /^(текущ|нов|эт|данн)/.test(tokens[at]?.text ?? '') && tokens[at]?.tag === '';
  const start = isNext ? at + 1 : at;
  const school = schoolYearEnd(tokens, start);
  if (school > 0) {
    const next = school;
    return withYear(tokens, spanOf('academicYear', [9, 1, 8, 31], tokens, at, next), at, next);
  }
  const unit = tokens[start];
  if (isYearWord(unit) || (unit?.tag === 'unit' && units[unit.n] === 'year')) {
    return { span: spanOf('year', [1, 1, 12, 31], tokens, at, start + 1), next: start + 1 };
  }
  return null;
}

function endsOfPart(span: Span, part: number): Partial<Span> {
  if (span.precision === 'month') {
    const days = { [BEGIN]: [1, 10], [MIDDLE]: [11, 20], [END]: [21, 31] }[part] ?? [1, 31];
    return { precision: 'tenDays', d1: days[0] as number, d2: days[1] as number };
  }
  const ends = yearThirds(span.precision === 'academicYear', part);
  if (ends === null || (span.precision !== 'year' && span.precision !== 'academicYear')) return {};
  const [m1, d1, m2, d2] = ends;
  const isSecondYear = span.precision === 'academicYear' && m1 < 9;
  const year = span.year !== null && isSecondYear ? span.year + 1 : span.year;
  return { m1, d1, m2, d2, year, toYear: null, precision: span.precision };
}

function yearThirds(school: boolean, part: number): SpanEnds | null {
  if (school) {
    if (part === BEGIN) return [9, 1, 9, 30];
    return part === END ? [5, 1, 8, 31] : [12, 1, 1, 31];
  }
  if (part === BEGIN) return [1, 1, 3, 31];
  return part === END ? [10, 1, 12, 31] : [5, 1, 8, 31];
}

/** «первая половина ноября», «вторая половина 2022 года». */
function readHalfOf(tokens: readonly Token[], at: number): SpanReading | null {
  const which = /^(перв|втор|1|2|i)/.exec(tokens[at]?.text ?? '');
  if (which === null || readCue(tokens, at + 1)?.cue !== 'firstHalf') return null;
  const isFirst = which[0] === 'перв' || which[0] === '1' || tokens[at]?.n === 1;
  const whole = readWhole(tokens, at + 2);
  if (whole === null) return null;
  const { span, next } = whole;
  const place = placeOf(tokens, at, next);
  if (span.precision === 'month') {
    const days = isFirst ? { d1: 1, d2: 15 } : { d1: 16, d2: 31 };
    return { span: { ...span, ...days, precision: 'tenDays', ...place }, next };
  }
  if (span.precision !== 'year') return null;
  const months = isFirst ? { m1: 1, m2: 6 } : { m1: 7, m2: 12 };
  return {
    span: { ...span, ...months, precision: 'halfYear', n: isFirst ? 1 : 2, ...place },
    next,
  };
}
