import { schoolDaysAfter, schoolDaysBetween } from '../calendar/school-days.ts';
import { laterOf } from '../dates.ts';
import { amountOf, type Millionths, percentOf, plus } from './amount.ts';
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
  let total: Millionths = 0;
  let [on, x] = ['', 0];
  for (const stand of stands) {
    const kept = inTime(stand.kept);
    const over = overOf(kpi, stand);
    for (let at = 0; at < kept.length; at++) {
      const { measuredOn: day, amount } = (kept[at] as Kept).counted;
      total = plus(total, amount);
      if (kept[at + 1]?.counted.measuredOn === day) continue;
      x = on === '' ? growthTime(stands, day) : x + schoolDaysFrom(on, day);
      on = day;
      if (over === undefined || x === 0) continue;
      if (points.at(-1)?.x === x) points.pop();
      points.push({ x, y: over === null ? amountOf(total) : percentOf(total, over) });
    }
  }
  return points;
}

/** What a total stands over; null for numbers, undefined where there is no figure. */
function overOf({ kind }: Kpi, { figure, base }: Stand): Millionths | null | undefined {
  if (figure === null) return undefined;
  return kind === 'share' ? (base?.amount ?? undefined) : null;
}

/** What one source gave is in the order of time as it is. */
function inTime(kept: readonly Kept[]): readonly Kept[] {
  if (kept[0]?.source === kept.at(-1)?.source) return kept;
  return [...kept].sort((a, b) => order(a.counted.measuredOn, b.counted.measuredOn));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As `schoolDaysAfter`; many KPIs are measured on the same days. */
function schoolDaysFrom(on: string, day: string): number {
  const year = on.slice(0, 4);
  if (!day.startsWith(year)) return schoolDaysAfter(on, day);
  return inYear(day, year) - inYear(on, year);
}

function inYear(day: string, year: string): number {
  const known = daysInYear.get(day);
  if (known !== undefined) return known;
  if (daysInYear.size === MOST_DAYS) daysInYear.clear();
  const count = schoolDaysBetween(`${year}-01-01`, day);
  daysInYear.set(day, count);
  return count;
}

/** School days of the year up to a day. */
const daysInYear = new Map<string, number>();
const MOST_DAYS = 20_000;

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
  const adds = isSum(kpi);
  for (const { period, figure, kept } of all.stands) {
    if (figure?.value == null) continue;
    if (adds && period.endsOn >= today) continue;
    byTime.set(levelTime(adds ? period.endsOn : lastDay(kept)), figure.value);
  }
  return [...byTime].map(([x, y]) => ({ x, y }));
}

function lastDay(kept: readonly Kept[]): string {
  return kept.reduce((day, { counted }) => laterOf(day, counted.measuredOn), '');
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
      if (denominator !== null && denominator > 0) byTime.set(x, percentOf(amount, denominator));
    } else {
      const year = headcountYearOf(measuredOn, academic);
      const count = lookUp.headcount(kpi.populationId, year, academic);
      if (count !== null) byTime.set(x, (100 * amountOf(amount)) / count);
    }
  }
  return [...byTime].map(([x, y]) => ({ x, y }));
}
