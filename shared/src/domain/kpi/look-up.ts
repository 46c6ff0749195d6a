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
}

export function lookUpIn(state: State): LookUp {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const locks = new Map<string, ReadonlyMap<string, PeriodLock>>();
  return {
    state,
    headcount(populationId, year, academic) {
      let known = counts.get(populationId);
      if (known === undefined) {
        known = countsOf(state, populationId);
        counts.set(populationId, known);
      }
      return known.get(yearKey(year, academic)) ?? null;
    },
    lock(kpi, { startsOn }) {
      let known = locks.get(kpi.id);
      if (known === undefined) {
        known = locksOf(state, kpi);
        locks.set(kpi.id, known);
      }
      return known.get(kpi.period === 'once' ? '' : startsOn) ?? null;
    },
  };
}

function countsOf(state: State, populationId: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { year, academic, count } of state.headcount.where('populationId', populationId))
    counts.set(yearKey(year, academic), count);
  return counts;
}

function locksOf(state: State, kpi: Kpi): Map<string, PeriodLock> {
  const locks = new Map<string, PeriodLock>();
  for (const lock of state.periodLock.where('kpiId', kpi.id)) {
    const key = kpi.period === 'once' ? '' : lock.startsOn;
    const other = locks.get(key);
    if (other === undefined || other.lockedAt < lock.lockedAt) locks.set(key, lock);
  }
  return locks;
}

function yearKey(year: number, academic: boolean): string {
  return `${year} ${academic}`;
}
