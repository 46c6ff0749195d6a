/** What measurements that are there demand of the KPI they belong to. */
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';
import { hasLock } from './locks.ts';
import type { Measurement } from './measurement.ts';
import { isWithin, spanOf } from './span.ts';

/** Fields that tell how figures are counted; they stay while a settled period was counted by them. */
const counting = [
  'kind',
  'period',
  'cumulative',
  'reading',
  'gathers',
  'populationId',
] as const satisfies readonly (keyof Kpi)[];

/** Why the KPI cannot become this one: a settled period or a measurement would mean something else. */
export function unfitNow(state: State, next: Kpi, was: Kpi): Refusal | undefined {
  if (counting.some((field) => next[field] !== was[field]) && hasLock(state, was.id))
    return refuse('kpi-locked');
  const measurements = measurementsOf(state, was.id);
  const bare = next.kind === 'share' && next.populationId === null;
  if (next.kind !== was.kind && measurements.length > 0)
    return refuse('kpi-measured', { count: measurements.length });
  const baseless = bare ? measurements.filter((row) => row.denominator === null) : [];
  if (baseless.length > 0) return refuse('denominators-missing', { count: baseless.length });
  if (next.startsOn === was.startsOn && next.deadline === was.deadline) return undefined;
  const [years, before] = [spanOf(state, next), spanOf(state, was)];
  const cut = measurements.filter(
    ({ measuredOn, withdrawnAt }) =>
      withdrawnAt === null && isWithin(before, measuredOn) && !isWithin(years, measuredOn),
  );
  return cut.length === 0 ? undefined : refuse('kpi-years-cut', { count: cut.length });
}

/** Every measurement of a KPI, those that were withdrawn as well. */
export function measurementsOf(state: State, kpiId: string): Measurement[] {
  return [...state.measurement.where('kpiId', kpiId)];
}
