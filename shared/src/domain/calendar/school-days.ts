import { addDays, dateOf, daysIn, monthOf, yearOf } from '../schedule/day.ts';
import { schoolHolidaysBetween } from './school-holidays.ts';
import { isWorkingDay } from './working-days.ts';

/** By year: how many there are up to each of its days. Calendars do not change while the product runs. */
const years = new Map<number, Uint16Array>();

/** A date mistyped by a thousand years must not stop a screen: past so many years each has the usual number. */
const MOST_YEARS = 60;
const USUAL = 170;

/**
 * How many days schools work from one day to another, `YYYY-MM-DD`, both included: worked days outside the usual school
 * holidays, among them the summer. Schools set their own days, so this tells proportions and no dates.
 */
export function schoolDaysBetween(from: string, to: string): number {
  if (from > to) return 0;
  return schoolDaysAfter(from, to) + upTo(from) - before(from);
}

/** How many there are after a day up to another, that one included. */
export function schoolDaysAfter(from: string, to: string): number {
  if (from >= to) return 0;
  const [first, last] = [yearOf(from), yearOf(to)];
  let count = upTo(to) - upTo(from);
  const counted = Math.min(last, first + MOST_YEARS);
  for (let year = first; year < counted; year++) count += daysOf(year).at(-1) ?? 0;
  return count + (last - counted) * USUAL;
}

/** How many there are in the year of the day up to it. */
function upTo(day: string): number {
  return daysOf(yearOf(day))[dayIndex(day)] ?? 0;
}

/** How many there are in the year of the day before it. */
function before(day: string): number {
  return daysOf(yearOf(day))[dayIndex(day) - 1] ?? 0;
}

function daysOf(year: number): Uint16Array {
  const known = years.get(year);
  if (known !== undefined) return known;
  const counted = countedIn(String(year).padStart(4, '0'));
  years.set(year, counted);
  return counted;
}

function countedIn(year: string): Uint16Array {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days = new Uint16Array(dayIndex(last) + 1);
  const holidays = schoolHolidaysBetween(first, last);
  let day = first;
  let count = 0;
  for (let index = 0; index < days.length; index++) {
    const isOff = holidays.some(({ from, to }) => from <= day && day <= to);
    if (!isOff && isWorkingDay(day)) count++;
    days[index] = count;
    day = addDays(day, 1);
  }
  return days;
}

/** 0 for the first of January. */
function dayIndex(day: string): number {
  const [year, last] = [yearOf(day), monthOf(day)];
  let index = dateOf(day) - 1;
  for (let month = 1; month < last; month++) index += daysIn(year, month);
  return index;
}
