import { schoolDaysAfter, schoolDaysBetween } from '../calendar/school-days.ts';
import { amountOf, percentOf } from './amount.ts';
import type { Kpi } from './kpi.ts';
import type { Stand, Stands } from './period-figures.ts';
import { isSum } from './plan-to-date.ts';
import { headcountYearOf, isAcademic } from './span.ts';
import { isRunning } from './target.ts';
import type { Kept } from './total.ts';
import type { Point } from './trend-line.ts';

const DAY = 86_400_000;

/** True when its figure is a total that grows until the KPI is due. */
export function isGrowing(kpi: Kpi): boolean {
  return isRunning(kpi) || (kpi.period === 'once' && isSum(kpi));
}

/** School days of the KPI up to a day: a total grows on these. */
export function growthTime(stands: readonly Stand[], day: string): number {
  return schoolDaysBetween(stands[0]?.period.startsOn ?? day, day);
}

/** A total as it stood after each day on which something was measured. */
export function growthPoints(kpi: Kpi, { stands }: Stands): Point[] {
  const points: Point[] = [];
  let total = 0n;
  let on: string | undefined;
  let x = 0;
  for (const { kept, base, figure } of stands) {
    const over = kpi.kind === 'share' ? base?.amount : null;
    for (const { counted } of inTime(kept)) {
      total += counted.amount;
      const day = counted.measuredOn;
      x = on === undefined ? growthTime(stands, day) : x + schoolDaysAfter(on, day);
      on = day;
      if (figure === null || over === undefined || x === 0) continue;
      const y = over === null ? amountOf(total) : percentOf(total, over);
      if (points.at(-1)?.x === x) points.pop();
      points.push({ x, y });
    }
  }
  return points;
}

function inTime(kept: readonly Kept[]): readonly Kept[] {
  return [...kept].sort((a, b) => (a.counted.measuredOn < b.counted.measuredOn ? -1 : 1));
}

export function levelTime(day: string): number {
  return Date.parse(day) / DAY;
}

/**
 * Levels by the days on which they were measured. Where each period adds up, only those that are over can be held
 * against each other.
 */
export function levelPoints(kpi: Kpi, all: Stands, today: string): Point[] {
  if (kpi.period === 'once') return measuredPoints(kpi, all);
  const byTime = new Map<number, number>();
  for (const { period, figure, kept } of all.stands) {
    if (figure?.value == null) continue;
    if (isSum(kpi) && period.endsOn >= today) continue;
    const last = kept.reduce((day, { counted }) => later(day, counted.measuredOn), '');
    byTime.set(levelTime(isSum(kpi) ? period.endsOn : last), figure.value);
  }
  return [...byTime].map(([x, y]) => ({ x, y }));
}

/** What is due once has a trend within its one period: each measurement is a point. */
function measuredPoints(kpi: Kpi, { lookUp, sources }: Stands): Point[] {
  const [source, ...others] = sources;
  if (source === undefined || others.length > 0) return [];
  const academic = isAcademic(lookUp.state, kpi);
  const byTime = new Map<number, number>();
  for (const { measuredOn, amount, denominator } of source.counted) {
    const x = levelTime(measuredOn);
    if (kpi.kind !== 'share') byTime.set(x, amountOf(amount));
    else if (kpi.populationId === null) {
      if (denominator !== null && denominator > 0n) byTime.set(x, percentOf(amount, denominator));
    } else {
      const year = headcountYearOf(measuredOn, academic);
      const count = lookUp.headcount(kpi.populationId, year, academic);
      if (count !== null) byTime.set(x, (100 * amountOf(amount)) / count);
    }
  }
  return [...byTime].map(([x, y]) => ({ x, y }));
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
