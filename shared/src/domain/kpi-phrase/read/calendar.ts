/** Plain arithmetic of the calendar on years, months and days; days are written `YYYY-MM-DD`. */

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Years that plans speak of; a number outside is no year. */
export function isYear(n: number, digits: number): boolean {
  return digits === 4 && n >= 1950 && n <= 2099;
}
