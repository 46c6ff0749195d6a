/** Public holidays of Russia (Labour Code, article 112) and how the government moved days off around them. */

export const holidayKinds = [
  'new-year',
  'christmas',
  'defender',
  'women',
  'labour',
  'victory',
  'russia',
  'unity',
] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** Month and day, `MM-DD`, the same in every year. */
export const holidays: ReadonlyMap<string, HolidayKind> = new Map([
  ...['01', '02', '03', '04', '05', '06'].map((day) => [`01-${day}`, 'new-year'] as const),
  ['01-07', 'christmas'],
  ['01-08', 'new-year'],
  ['02-23', 'defender'],
  ['03-08', 'women'],
  ['05-01', 'labour'],
  ['05-09', 'victory'],
  ['06-12', 'russia'],
  ['11-04', 'unity'],
]);

interface YearOfMoves {
  /** Weekdays that are off although no holiday is on them: moved by decree, or after a holiday at a weekend. */
  readonly off: readonly string[];
  /** Saturdays that are worked. */
  readonly worked: readonly string[];
}

/**
 * What is known of the years 2021 to 2026, from the yearly decrees on the transfer of days off. Days off that were
 * granted beyond these decrees, as in 2021, are not here: they are no holidays.
 */
export const moves: Readonly<Record<string, YearOfMoves>> = {
  2021: {
    off: ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
    worked: ['02-20'],
  },
  2022: { off: ['03-07', '05-02', '05-03', '05-10', '06-13'], worked: ['03-05'] },
  2023: { off: ['02-24', '05-08', '11-06'], worked: [] },
  2024: {
    off: ['04-29', '04-30', '05-10', '12-30', '12-31'],
    worked: ['04-27', '11-02', '12-28'],
  },
  2025: { off: ['05-02', '05-08', '06-13', '11-03', '12-31'], worked: ['11-01'] },
  2026: { off: ['01-09', '03-09', '05-11', '12-31'], worked: [] },
};
