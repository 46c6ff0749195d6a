import { addDays, yearOf } from '../schedule/day.ts';
import { schoolHolidaysBetween } from './school-holidays.ts';
import { isWorkingDay } from './working-days.ts';

/** By year: how many there are up to each of its days. Calendars do not change while the product runs. */
const years = new Map<number, Uint16Array>();

/**
 * How many days schools work from one day to another, `YYYY-MM-DD`, both included: worked days outside the usual school
 * holidays, among them the summer. Schools set their own days, so this tells proportions and no dates.
 */
export function schoolDaysBetween(from: string, to: string): number {
  if (from > to) return 0;
  let count = upTo(to) - upTo(addDays(from, -1));
  for (let year = yearOf(addDays(from, -1)); year < yearOf(to); year++) count += inYear(year);
  return count;
}

/** How many there are in the year of the day up to it. */
function upTo(day: string): number {
  return daysOf(yearOf(day))[dayIndex(day)] ?? 0;
}

function inYear(year: number): number {
  return daysOf(year).at(-1) ?? 0;
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
  return Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000);
}
