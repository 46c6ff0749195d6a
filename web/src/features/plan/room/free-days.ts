import type { HolidayKind } from '@kaskad/shared/domain/calendar/holidays.ts';
import {
  type SchoolHolidayKind,
  schoolHolidaysBetween,
} from '@kaskad/shared/domain/calendar/school-holidays.ts';
import { offDaysBetween } from '@kaskad/shared/domain/calendar/working-days.ts';

/** Holidays within a sprint, from the first to the last day of them that is in it. */
export interface FreeDays {
  readonly kind: HolidayKind | SchoolHolidayKind;
  readonly from: string;
  readonly to: string;
}

/**
 * Public and usual school holidays from one day to another, both included, in the order of time. The holidays after New
 * Year, with Christmas among them, are one; days moved by decree have no name of their own and are left out.
 */
export function freeDaysBetween(from: string, to: string): FreeDays[] {
  const free: FreeDays[] = schoolHolidaysBetween(from, to).map(
    ({ kind, from: first, to: last }) => ({
      kind,
      from: first < from ? from : first,
      to: last > to ? to : last,
    }),
  );
  for (const { day, kind } of offDaysBetween(from, to)) {
    if (kind === 'moved') continue;
    const named = kind === 'christmas' ? 'new-year' : kind;
    const open = free.findIndex(
      (one) => one.kind === named && one.to.slice(0, 4) === day.slice(0, 4),
    );
    const known = free[open];
    if (known === undefined) free.push({ kind: named, from: day, to: day });
    else free[open] = { ...known, to: day };
  }
  return free.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
