export const schoolHolidayKinds = ['autumn', 'winter', 'spring', 'summer'] as const;
export type SchoolHolidayKind = (typeof schoolHolidayKinds)[number];

/** Holidays of schools; both days are included. */
export interface SchoolHoliday {
  readonly kind: SchoolHolidayKind;
  readonly from: string;
  readonly to: string;
  /** Always: each region and school sets its own days, these are the usual ones. */
  readonly isApproximate: true;
}

/** Usual days, `MM-DD`. Winter ends in the year after the one in which it begins. */
const usual: readonly (readonly [SchoolHolidayKind, string, string])[] = [
  ['spring', '03-24', '04-01'],
  ['summer', '05-27', '08-31'],
  ['autumn', '10-27', '11-04'],
  ['winter', '12-29', '01-08'],
];

/** School holidays that have a day between two days, `YYYY-MM-DD`, both included; whole, in the order of time. */
export function schoolHolidaysBetween(from: string, to: string): SchoolHoliday[] {
  const found: SchoolHoliday[] = [];
  // Winter holidays of the year before may reach into the first one.
  for (let year = yearOf(from) - 1; year <= yearOf(to); year++) {
    for (const [kind, first, last] of usual) {
      const begins = dayOf(year, first);
      const ends = dayOf(last < first ? year + 1 : year, last);
      if (begins <= to && ends >= from)
        found.push({ kind, from: begins, to: ends, isApproximate: true });
    }
  }
  return found;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function dayOf(year: number, monthAndDay: string): string {
  return `${String(year).padStart(4, '0')}-${monthAndDay}`;
}
