import { readOrdinal } from '../../words/read-number.ts';
import { units } from '../../words/time-words.ts';
import type { Token } from '../../words/token.ts';
import { daysIn, isoDay, isYear } from './calendar.ts';

/** A stretch of the calendar; `start` and `end` are null when the year is not told or there is no such day. */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  /** The year it is told by alone («2024 год»), else null. */
  readonly year: number | null;
  /** Month and day of a day without a year. */
  readonly monthDay: readonly [number, number] | null;
  readonly isImpossible: boolean;
  readonly next: number;
}

const YEAR = units.indexOf('year');
const QUARTER = units.indexOf('quarter');
const HALF = units.indexOf('half');

/** Reads the stretch of the calendar that begins at token `at`: a day, a month, a quarter, a half, a year or years. */
export function whenAt(tokens: readonly Token[], at: number): When | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    return digitsAt(tokens, at) ?? dayAt(tokens, at) ?? partAt(tokens, at) ?? yearsAt(tokens, at);
  }
  if (token.tag === 'month') return monthAt(tokens, at);
  return token.kind === 'roman' || token.kind === 'word' ? partAt(tokens, at) : null;
}

/** 22.11.2021, 22.11.21, 08.2021, 01.06 */
function digitsAt(tokens: readonly Token[], at: number): When | null {
  const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || dot?.text !== '.' || dot.spaced) return null;
  if (second?.kind !== 'number' || first.digits > 2 || second.spaced) return null;
  if (isYear(second.n, second.digits)) {
    return first.digits === 2 ? wholeMonth(second.n, first.n, afterYear(tokens, at + 3)) : null;
  }
  const [dot2, third] = [tokens[at + 3], tokens[at + 4]];
  if (dot2?.text === '.' && !dot2.spaced && third?.kind === 'number' && !third.spaced) {
    const year = third.digits === 2 ? 2000 + third.n : third.n;
    if (!isYear(year, 4)) return null;
    return oneDay(year, second.n, first.n, afterYear(tokens, at + 5));
  }
  const isDay = first.digits === 2 && second.digits === 2 && first.n > 0 && first.n <= 31;
  const end = dot2?.text === '.' ? at + 4 : at + 3;
  return isDay && second.n >= 1 && second.n <= 12 ? oneDay(null, second.n, first.n, end) : null;
}

/** 1 сентября 2023 года, 31 мая */
function dayAt(tokens: readonly Token[], at: number): When | null {
  const [day, month, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (day === undefined || day.digits > 2 || month?.tag !== 'month') return null;
  if (year !== undefined && isYear(year.n, year.digits)) {
    return oneDay(year.n, month.n, day.n, afterYear(tokens, at + 3));
  }
  return oneDay(null, month.n, day.n, at + 2);
}

/** март 2023 года; a month without its year is told by its last day */
function monthAt(tokens: readonly Token[], at: number): When | null {
  const month = tokens[at]?.n ?? 0;
  const year = tokens[at + 1];
  if (year !== undefined && isYear(year.n, year.digits)) {
    return wholeMonth(year.n, month, afterYear(tokens, at + 2));
  }
  return oneDay(null, month, daysIn(2023, month), at + 1);
}

/** IV квартал 2023 года, первое полугодие 2022 года */
function partAt(tokens: readonly Token[], at: number): When | null {
  const which = readOrdinal(tokens, at);
  const unit = which === null ? undefined : tokens[which.next];
  if (which === null || unit?.tag !== 'unit') return null;
  const length = unit.n === QUARTER ? 3 : unit.n === HALF ? 6 : 0;
  const year = tokens[which.next + 1];
  if (length === 0 || year === undefined || !isYear(year.n, year.digits)) return null;
  const last = which.value * length;
  if (last < length || last > 12) return null;
  const end = isoDay(year.n, last, daysIn(year.n, last));
  const start = isoDay(year.n, last - length + 1, 1);
  return whenOf(start, end, null, afterYear(tokens, which.next + 2));
}

/** 2024 год, 2021-2024 годы, 2021/2022 учебный год, 2023/24 уч. год, 2024 */
function yearsAt(tokens: readonly Token[], at: number): When | null {
  const first = tokens[at];
  if (first === undefined || !isYear(first.n, first.digits)) return null;
  const joint = tokens[at + 1];
  const second = tokens[at + 2];
  const isJoint = joint?.kind === 'dash' || joint?.text === '/';
  const short = second?.digits === 2 && joint?.text === '/' ? 2000 + second.n : (second?.n ?? 0);
  if (isJoint && second?.kind === 'number' && isYear(short, 4) && short >= first.n) {
    // «2021/2022» is how a school year is written; «2021-2022» are two years.
    const isSlashed = joint.text === '/' && short === first.n + 1;
    if (isSlashed || isSchool(tokens, at + 3)) {
      return school(first.n, short, afterYear(tokens, at + 3));
    }
    return whenOf(isoDay(first.n, 1, 1), isoDay(short, 12, 31), null, afterYear(tokens, at + 3));
  }
  if (isSchool(tokens, at + 1)) return school(first.n, first.n + 1, afterYear(tokens, at + 1));
  const next = afterYear(tokens, at + 1);
  return whenOf(isoDay(first.n, 1, 1), isoDay(first.n, 12, 31), first.n, next);
}

function isSchool(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return word === 'уч' || word.startsWith('учебн');
}

function school(from: number, to: number, next: number): When {
  return whenOf(isoDay(from, 9, 1), isoDay(to, 8, 31), null, next);
}

/** Where the words after a year end: «года», «г.», «учебного года», «уч. г.». */
function afterYear(tokens: readonly Token[], at: number): number {
  let next = at;
  if (isSchool(tokens, next)) next += tokens[next + 1]?.text === '.' ? 2 : 1;
  const unit = tokens[next];
  if (unit?.tag !== 'unit' || unit.n !== YEAR) return next;
  return unit.text.length < 3 && tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
}

function wholeMonth(year: number, month: number, next: number): When {
  const last = daysIn(year, month);
  if (last === 0) return { ...whenOf(null, null, null, next), isImpossible: true };
  return whenOf(isoDay(year, month, 1), isoDay(year, month, last), null, next);
}

function oneDay(year: number | null, month: number, day: number, next: number): When {
  const isImpossible = day < 1 || day > daysIn(year ?? 2024, month);
  if (isImpossible) return { ...whenOf(null, null, null, next), isImpossible };
  if (year === null) return { ...whenOf(null, null, null, next), monthDay: [month, day] };
  const iso = isoDay(year, month, day);
  return whenOf(iso, iso, null, next);
}

function whenOf(start: string | null, end: string | null, year: number | null, next: number): When {
  return { start, end, year, monthDay: null, isImpossible: false, next };
}
