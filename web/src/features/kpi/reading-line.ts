import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';

/** As many years as a line of targets can show; a KPI without an end is shown this many. */
const MOST_YEARS = 6;
const USUAL_YEARS = 5;

/** What each year has to reach: «10, 20, 30, 40, 50» or «10, 10, 10, 10, 10». */
export function readingLine(
  reading: NonNullable<Kpi['reading']>,
  target: number,
  years: readonly number[],
): number[] {
  const length = years.length === 0 ? USUAL_YEARS : Math.min(years.length, MOST_YEARS);
  return Array.from({ length }, (_, index) =>
    reading === 'adds-up' ? whole(target * (index + 1)) : target,
  );
}

/** 0,1 three times is 0,3. */
function whole(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
