import type { Period } from '../calendar/period.ts';
import { type Millionths, millionthsOf, plus } from './amount.ts';
import type { Kpi } from './kpi.ts';
import type { LookUp } from './look-up.ts';
import { headcountYearOf, isAcademic } from './span.ts';
import type { Kept, Source } from './total.ts';

/** One of the sums a share is taken of. */
export interface BasePart {
  /** Whose headcount it is; null for what measurements bring themselves and for the base of a locked total. */
  readonly populationId: string | null;
  readonly year: number | null;
  readonly academic: boolean;
  /** The KPI whose measurements brought it; null for headcounts. */
  readonly kpiId: string | null;
  readonly lockId: string | null;
  /** In millionths; null when nobody told it. */
  readonly amount: Millionths | null;
}

export interface Base {
  readonly parts: readonly BasePart[];
  /** Null when a part is missing or nothing is left to divide by. */
  readonly amount: Millionths | null;
}

export type Measured = ReadonlyMap<Source, readonly Kept[]>;

/** What the measured sources of a period stand over; the headcount of one year of one category stands in it once. */
type BaseOf = (period: Period, measured: Measured) => Base;

/** How the base of each period of a KPI is found; all that is the same for every period is asked once. */
export function basesOf(lookUp: LookUp, kpi: Kpi, sources: readonly Source[]): BaseOf {
  const academic = isAcademic(lookUp.state, kpi);
  const { populationId } = kpi;
  const isPlain =
    kpi.period !== 'once' &&
    sources.every((one) => one.kpi.populationId === populationId && !lookUp.hasLocks(one.kpi));
  if (populationId === null || !isPlain)
    return (period, measured) => baseOf(lookUp, kpi, academic, period, measured);
  const ofYears = new Map<number, Base>();
  return ({ year }) => {
    const known = ofYears.get(year);
    if (known !== undefined) return known;
    const part = { ...noPart, populationId, year, academic };
    const base = summed([{ ...part, amount: toldIn(lookUp, part) }]);
    ofYears.set(year, base);
    return base;
  };
}

function baseOf(
  lookUp: LookUp,
  kpi: Kpi,
  academic: boolean,
  period: Period,
  measured: Measured,
): Base {
  const lock = lookUp.lock(kpi, period);
  if (lock !== null && lock.denominator !== null && [...measured.keys()].every(hasHeadcounts))
    return summed([{ ...noPart, lockId: lock.id, amount: millionthsOf(lock.denominator) }]);
  const year = kpi.period === 'once' ? lastYear(measured, academic) : period.year;
  const parts: BasePart[] = [];
  const headcounts = new Map<string, BasePart>();
  for (const [source, kept] of measured) {
    const { populationId } = source.kpi;
    if (populationId === null) {
      parts.push({ ...noPart, kpiId: source.kpi.id, amount: broughtBy(kept) });
      continue;
    }
    const lock = source.isLeaf ? lockOver(lookUp, source.kpi, period) : null;
    const other = headcounts.get(populationId);
    // Parts that were not locked alone share one headcount.
    if (lock === null && other?.lockId === null) continue;
    const part = { ...noPart, populationId, year, academic };
    const found =
      lock === null
        ? { ...part, amount: toldIn(lookUp, part) }
        : { ...part, lockId: lock.id, amount: millionthsOf(lock.denominator) };
    if (other === undefined || (found.amount ?? 0) > (other.amount ?? 0))
      headcounts.set(populationId, found);
  }
  return summed([...headcounts.values(), ...parts]);
}

const noPart = { populationId: null, year: null, academic: false, kpiId: null, lockId: null };

function hasHeadcounts({ kpi }: Source): boolean {
  return kpi.populationId !== null;
}

/** The base of a part that was locked by itself, which it keeps in the totals above. */
function lockOver(
  lookUp: LookUp,
  kpi: Kpi,
  period: Period,
): { readonly id: string; readonly denominator: number } | null {
  const lock = lookUp.lock(kpi, period);
  if (lock === null || lock.denominator === null) return null;
  const { id, denominator, startsOn, endsOn } = lock;
  return startsOn === period.startsOn && endsOn === period.endsOn ? { id, denominator } : null;
}

function toldIn(
  lookUp: LookUp,
  part: { readonly populationId: string; readonly year: number; readonly academic: boolean },
): Millionths | null {
  const count = lookUp.headcount(part.populationId, part.year, part.academic);
  return count === null ? null : millionthsOf(count);
}

function broughtBy(kept: readonly Kept[]): Millionths | null {
  let sum: Millionths = 0;
  for (const { counted } of kept) {
    if (counted.denominator === null) return null;
    sum = plus(sum, counted.denominator);
  }
  return sum;
}

/** What is measured once is told by its last day: its share is of those who were there then. */
function lastYear(measured: Measured, academic: boolean): number {
  let last = '';
  for (const kept of measured.values())
    for (const { counted } of kept) if (counted.measuredOn > last) last = counted.measuredOn;
  return headcountYearOf(last, academic);
}

function summed(parts: readonly BasePart[]): Base {
  let sum: Millionths = 0;
  for (const { amount } of parts) {
    if (amount === null || amount <= 0) return { parts, amount: null };
    sum = plus(sum, amount);
  }
  return { parts, amount: sum > 0 ? sum : null };
}
