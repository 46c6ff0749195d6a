/** Ends of the national projects: programmes made within them are planned up to one of these. */
const horizons = [2024, 2030];

/**
 * The first year of `count` figures that follow a base year. Programmes are written in the year after the base and
 * for the years from then on or from the next: the first that ends with a horizon of the national projects is taken.
 */
export function firstYearAfter(baseYear: number, count: number): number {
  const candidates = [baseYear + 1, baseYear + 2];
  return candidates.find((year) => horizons.includes(year + count - 1)) ?? baseYear + 1;
}

/** The years of a context that has exactly as many as there are figures; else null. */
export function yearsWithin(
  start: string | undefined,
  end: string | undefined,
  count: number,
): number | null {
  if (start === undefined || end === undefined) return null;
  const first = Number(start.slice(0, 4));
  return Number(end.slice(0, 4)) - first + 1 === count ? first : null;
}

/** Years that follow one another without a gap. */
export function areConsecutive(years: readonly number[]): boolean {
  return (
    years.length > 1 && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1)
  );
}
