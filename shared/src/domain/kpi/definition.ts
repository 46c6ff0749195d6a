/** What a KPI may be: one that can be measured, counted into a total of its own kind and never into itself. */
import { datesReversed } from '../dates.ts';
import { roleOf } from '../member/member.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { mayMeasure } from './goal.ts';
import type { Kpi } from './kpi.ts';

/** What is wrong with a KPI as it will be; only what differs from the KPI as it was is looked at. */
export function definitionFault(state: State, kpi: Kpi, was?: Kpi): Refusal | undefined {
  const changed = (...fields: (keyof Kpi)[]) =>
    was === undefined || fields.some((field) => was[field] !== kpi[field]);
  if (changed('goalId') && !mayMeasure(state, kpi.projectId, kpi.goalId))
    return refuse('not-found');
  if (changed('startsOn', 'deadline') && datesReversed(kpi.startsOn, kpi.deadline))
    return refuse('dates-reversed');
  if (changed('ownerId') && kpi.ownerId !== null && roleOf(state, kpi.ownerId) === undefined)
    return refuse('person-not-in-organisation');
  const years = kpi.targets.map(({ year }) => year);
  const twice = years.find((year, index) => years.indexOf(year) !== index);
  if (twice !== undefined) return refuse('target-year-twice', { year: String(twice) });
  return (
    (changed('populationId', 'kind') ? populationFault(state, kpi, was) : undefined) ??
    (changed('totalId', 'kind') ? totalFault(state, kpi) : undefined)
  );
}

/** A figure of before has its day; without the figure there is no day either. */
export function settleBaseline(kpi: Kpi): Kpi {
  return kpi.baseline === null ? { ...kpi, baselineOn: null } : kpi;
}

function populationFault(state: State, kpi: Kpi, was: Kpi | undefined): Refusal | undefined {
  const { populationId, kind } = kpi;
  if (populationId === null) return undefined;
  if (kind !== 'share') return refuse('population-of-share');
  const population = state.population.get(populationId);
  if (population === undefined) return refuse('not-found');
  if (population.archivedAt === null || was?.populationId === populationId) return undefined;
  return refuse('population-archived', { title: population.title });
}

function totalFault(state: State, kpi: Kpi): Refusal | undefined {
  for (const part of state.kpi.where('totalId', kpi.id))
    if (part.kind !== kpi.kind) return refuse('kpi-total-kind');
  if (kpi.totalId === null) return undefined;
  const total = state.kpi.get(kpi.totalId);
  if (total === undefined) return refuse('not-found');
  if (total.projectId !== null && total.projectId !== kpi.projectId) return refuse('not-found');
  if (isUnder(state, total, kpi.id)) return refuse('kpi-under-itself');
  return total.kind === kpi.kind ? undefined : refuse('kpi-total-kind');
}

/** True when a KPI is the other one or is counted into it, at whatever distance. */
function isUnder(state: State, kpi: Kpi, otherId: string): boolean {
  const seen = new Set<string>();
  for (let at: Kpi | undefined = kpi; at !== undefined && !seen.has(at.id); ) {
    if (at.id === otherId) return true;
    seen.add(at.id);
    at = at.totalId === null ? undefined : state.kpi.get(at.totalId);
  }
  return false;
}
