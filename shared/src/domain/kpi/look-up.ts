import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';
import type { PeriodLock } from './period-lock.ts';

/** Headcounts and locks by what they are asked for, read once each. */
export interface LookUp {
  readonly state: State;
  headcount(populationId: string, year: number, academic: boolean): number | null;
  /** The lock of a period of the KPI; a KPI that is measured once has one period, whatever its years are by now. */
  lock(kpi: Kpi, period: Period): PeriodLock | null;
  /** Some period of the KPI was settled. */
  hasLocks(kpi: Kpi): boolean;
}

export function lookUpIn(state: State): LookUp {
  const counts = new Map<string, ReadonlyMap<number, number>>();
  const locks = new Map<string, ReadonlyMap<string, PeriodLock>>();
  const locksOf = (kpi: Kpi) => {
    const known = locks.get(kpi.id) ?? locksIn(state, kpi);
    locks.set(kpi.id, known);
    return known;
  };
  return {
    state,
    headcount(populationId, year, academic) {
      const known = counts.get(populationId) ?? countsOf(state, populationId);
      counts.set(populationId, known);
      return known.get(yearKey(year, academic)) ?? null;
    },
    lock: (kpi, { startsOn }) => locksOf(kpi).get(kpi.period === 'once' ? '' : startsOn) ?? null,
    hasLocks: (kpi) => locksOf(kpi).size > 0,
  };
}

function countsOf(state: State, populationId: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { year, academic, count } of state.headcount.where('populationId', populationId))
    counts.set(yearKey(year, academic), count);
  return counts;
}

function locksIn(state: State, kpi: Kpi): Map<string, PeriodLock> {
  const locks = new Map<string, PeriodLock>();
  for (const lock of state.periodLock.where('kpiId', kpi.id)) {
    const key = kpi.period === 'once' ? '' : lock.startsOn;
    const other = locks.get(key);
    if (other === undefined || other.lockedAt < lock.lockedAt) locks.set(key, lock);
  }
  return locks;
}

function yearKey(year: number, academic: boolean): number {
  return 2 * year + (academic ? 1 : 0);
}
