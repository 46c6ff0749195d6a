import { monthGenitive, monthNames } from '../../words/months.ts';
import { dateOf, daysIn, monthOf, yearOf } from '../day.ts';
import type { Precision } from '../meaning.ts';

/** A day with or without its year: `YYYY-MM-DD` or `MM-DD`. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly date: number;
}

export function dayFrom(written: string): Day {
  if (written.length === 10) {
    return { year: yearOf(written), month: monthOf(written), date: dateOf(written) };
  }
  return { year: null, month: Number(written.slice(0, 2)), date: Number(written.slice(3)) };
}

/** «1 сентября 2021 г.» */
export function dayWords({ year, month, date }: Day): string {
  return `${date} ${monthGenitive(month)}${year === null ? '' : ` ${year} г.`}`;
}

/** «с 1 сентября 2021 г. по 31 мая 2022 г.» */
export function betweenWords(start: Day, end: Day): string {
  return `с ${dayWords(start)} по ${dayWords(end)}`;
}

const seasons = ['зима', 'весна', 'лето', 'осень'];
const roman = ['I', 'II', 'III', 'IV'];

/**
 * A stretch in words as exact as its precision: «сентябрь 2021 г. – май 2022 г.», «I квартал 2022 г.», «2021/22
 * учебный год». `null` when its ends are not those of such units.
 */
export function spanWords(start: Day, end: Day, precision: Precision): string | null {
  if (precision === 'day' || precision === 'minute') {
    return isSame(start, end) ? dayWords(start) : betweenWords(start, end);
  }
  if (precision === 'year') return yearWords(start, end);
  if (precision === 'academicYear') return schoolYearWords(start, end);
  const half = precision === 'halfYear' ? schoolHalfWords(start, end) : null;
  if (half !== null) return half;
  const first = unitBeginning(start, precision);
  const last = unitEnding(end, precision);
  if (first === null || last === null) return null;
  return first === last ? first : `${first} – ${last}`;
}

function isSame(start: Day, end: Day): boolean {
  return start.year === end.year && start.month === end.month && start.date === end.date;
}

function yearWords(start: Day, end: Day): string | null {
  const isWhole = start.month === 1 && start.date === 1 && end.month === 12 && end.date === 31;
  if (!isWhole || start.year === null || end.year === null) return null;
  return start.year === end.year ? `${start.year} год` : `${start.year}–${end.year} годы`;
}

function schoolYearWords(start: Day, end: Day): string | null {
  const isWhole = start.month === 9 && start.date === 1 && end.month === 8 && end.date === 31;
  if (!isWhole || start.year === null || end.year === null) return null;
  if (end.year === start.year + 1) return `${start.year}/${end.year} учебный год`;
  return `${start.year}–${end.year} учебные годы`;
}

function schoolHalfWords(start: Day, end: Day): string | null {
  if (start.date !== 1 || end.date !== 31 || start.year === null) return null;
  const { year } = start;
  if (start.month === 9 && end.month === 12 && end.year === year) {
    return `I полугодие ${year}/${year + 1} учебного года`;
  }
  const isSecond = start.month === 1 && end.month === 8 && end.year === year;
  return isSecond ? `II полугодие ${year - 1}/${year} учебного года` : null;
}

/** The unit that begins on the day. */
function unitBeginning(day: Day, precision: Precision): string | null {
  if (day.date !== 1 && precision !== 'tenDays' && precision !== 'week') return null;
  return unitWords(day, precision, 'first');
}

/** The unit that ends on the day. */
function unitEnding(day: Day, precision: Precision): string | null {
  const isLast = day.date >= longest(day);
  if (!isLast && precision !== 'tenDays' && precision !== 'week') return null;
  return unitWords(day, precision, 'last');
}

function longest({ year, month }: Day): number {
  return daysIn(year ?? 2023, month);
}

function unitWords(day: Day, precision: Precision, end: 'first' | 'last'): string | null {
  const { year, month, date } = day;
  const ofYear = year === null ? '' : ` ${year} г.`;
  if (precision === 'month') return `${monthNames[month - 1]}${ofYear}`;
  if (precision === 'quarter') {
    if ((end === 'first' ? month - 1 : month) % 3 !== 0) return null;
    return `${roman[Math.ceil(month / 3) - 1]} квартал${ofYear}`;
  }
  if (precision === 'season') return seasonWords(day, end);
  if (precision === 'halfYear') return halfWords(day, end);
  return partWords(month, date, precision, end, ofYear, longest(day));
}

/** Winter is told by both of its years. */
function seasonWords({ year, month }: Day, end: 'first' | 'last'): string | null {
  const first = end === 'first' ? month : ((month + 9) % 12) + 1;
  if (first % 3 !== 0) return null;
  const name = seasons[(first / 3) % 4] as string;
  if (year === null) return name;
  if (first !== 12) return `${name} ${year} г.`;
  const begins = end === 'first' ? year : year - 1;
  return `${name} ${begins}–${begins + 1} гг.`;
}

function halfWords({ year, month }: Day, end: 'first' | 'last'): string | null {
  const ofYear = year === null ? '' : ` ${year} года`;
  if (end === 'first') {
    if (month === 1) return `I полугодие${ofYear}`;
    if (month === 7) return `II полугодие${ofYear}`;
    return null;
  }
  if (month === 6) return `I полугодие${ofYear}`;
  return month === 12 ? `II полугодие${ofYear}` : null;
}

/** Ten days and weeks of a month. */
function partWords(
  month: number,
  date: number,
  precision: Precision,
  end: 'first' | 'last',
  ofYear: string,
  longestDate: number,
): string | null {
  const isWeek = precision === 'week';
  if (!isWeek && precision !== 'tenDays') return null;
  const length = isWeek ? 7 : 10;
  const most = isWeek ? 5 : 3;
  const begins = end === 'first' ? date : 0;
  const isLast = end === 'last' && date >= longestDate;
  const n = end === 'first' ? (begins - 1) / length + 1 : isLast ? most : date / length;
  if (!Number.isInteger(n) || n > most) return null;
  return `${n}-я ${isWeek ? 'неделя' : 'декада'} ${monthGenitive(month)}${ofYear}`;
}

/** «с 1 сентября 2021 г. по 31 мая 2022 г. (с точностью до месяца)» when no shorter words have the same ends. */
export function exactWords(start: Day, end: Day, precision: Precision): string {
  return `${betweenWords(start, end)} (${exactTo[precision] ?? exactTo.none})`;
}

export const exactTo: Readonly<Record<Precision, string>> = {
  minute: 'с точностью до минуты',
  day: 'с точностью до дня',
  week: 'с точностью до недели',
  tenDays: 'с точностью до декады',
  month: 'с точностью до месяца',
  quarter: 'с точностью до квартала',
  season: 'с точностью до сезона',
  halfYear: 'с точностью до полугодия',
  year: 'с точностью до года',
  academicYear: 'с точностью до учебного года',
  none: 'без точности',
};
