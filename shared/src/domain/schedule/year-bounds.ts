import { dayOf } from './day.ts';
import type { Bounds } from './frame.ts';

/** 1 September to 31 August. */
export function schoolYear(first: number): Bounds {
  return { start: dayOf(first, 9, 1), end: dayOf(first + 1, 8, 31) };
}

export function calendarYear(year: number): Bounds {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}
