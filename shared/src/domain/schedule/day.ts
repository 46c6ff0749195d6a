/** Days as `YYYY-MM-DD`, which compare as text. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month, 1..12, has. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);
}

/** The day; past the end of the month it is the month's last. */
export function dayOf(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${monthDay(month, Math.min(day, daysIn(year, month)))}`;
}

/** `MM-DD` */
export function monthDay(month: number, day: number): string {
  return `${pad(month, 2)}-${pad(day, 2)}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

export function dateOf(day: string): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: string, count: number): string {
  const moved = new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day) + count));
  return moved.toISOString().slice(0, 10);
}

/** The same date so many months later; past the end of the month it is the month's last. */
export function addMonths(day: string, count: number): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, dateOf(day));
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day))).getUTCDay() || 7;
}

/** The nth weekday of a month, -1 the last; `null` when the month has no fifth one. */
export function nthWeekday(
  year: number,
  month: number,
  nth: number,
  weekday: number,
): string | null {
  if (nth < 0) {
    const last = dayOf(year, month, 31);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
  }
  const first = dayOf(year, month, 1);
  const date = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return date > daysIn(year, month) ? null : dayOf(year, month, date);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day `DD` or `last` of a month; past the end of the month it is the month's last. */
export function dayOrLast(year: number, month: number, day: string): string {
  return dayOf(year, month, day === 'last' ? 31 : Number(day));
}
