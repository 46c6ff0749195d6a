import type { State } from '../state.ts';
import type { PeriodLock } from './period-lock.ts';

/** The settled period of the KPI in which a day lies, if it was settled. */
export function lockOn(state: State, kpiId: string, day: string): PeriodLock | undefined {
  for (const lock of state.periodLock.where('kpiId', kpiId))
    if (lock.startsOn <= day && day <= lock.endsOn) return lock;
  return undefined;
}

/** True once any period of the KPI was settled: how it is counted changes no more. */
export function hasLock(state: State, kpiId: string): boolean {
  for (const _ of state.periodLock.where('kpiId', kpiId)) return true;
  return false;
}
