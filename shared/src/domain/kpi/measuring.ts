/** What every verb over measurements asks: whose they are, and whether one may stand as it will be. */
import { amount } from '../fields.ts';
import { isLead, roleOf } from '../member/member.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { figureFault } from './figure-fault.ts';
import type { Kpi } from './kpi.ts';
import { lockOn } from './locks.ts';
import { type Measurement, measurementSchema } from './measurement.ts';
import { sourceFault } from './source-fault.ts';
import { isWithin, spanOf } from './span.ts';

/** What somebody tells of a figure; what is left out is not told. */
export const toldArgs = measurementSchema
  .pick({
    value: true,
    numerator: true,
    denominator: true,
    met: true,
    body: true,
    sourceCardId: true,
    sourceOccurrenceId: true,
    sourceTitle: true,
    sourceUrl: true,
    reason: true,
  })
  .extend({ numerator: amount.min(0).nullable() })
  .partial();

/** A measurement of which nobody told anything yet. */
export const blankMeasurement = {
  value: null,
  numerator: null,
  denominator: null,
  met: null,
  body: null,
  sourceCardId: null,
  sourceOccurrenceId: null,
  sourceTitle: null,
  sourceUrl: null,
  fileId: null,
  bytes: null,
  sha256: null,
  confirmedAt: null,
  confirmedBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  correctsId: null,
  reason: null,
} as const satisfies Partial<Measurement>;

/** The project of a measurement: null for the programme's, undefined when there is none. */
export function projectOfMeasurement(
  state: State,
  { measurementId }: { readonly measurementId: string },
): string | null | undefined {
  return state.measurement.get(measurementId)?.projectId;
}

/** True when the person decides what counts for a project's KPIs or, without a project, for the programme's. */
export function mayConfirm(state: State, projectId: string | null, personId: string): boolean {
  if (projectId === null) return roleOf(state, personId) === 'director';
  return isLead(state, projectId, personId);
}

/**
 * Why a measurement cannot stand as it will be. What is told of its source is looked at only where it differs from
 * `was`, so that an old figure can be settled whatever became of its event.
 */
export function measurementFault(
  state: State,
  row: Measurement,
  env: { readonly today: string; readonly actor: string },
  was?: Measurement,
): Refusal | undefined {
  const kpi = state.kpi.get(row.kpiId);
  if (kpi === undefined) return refuse('not-found');
  return (
    dayFault(state, kpi, row.measuredOn, env.today) ??
    figureFault(state, kpi, row) ??
    (was !== undefined && isSameSource(row, was)
      ? undefined
      : (sourceFault(state, kpi, row, env.actor) ?? takenFault(state, row))) ??
    lockFault(state, row)
  );
}

/** Why the measurement cannot change without a word: its period was settled. */
export function lockFault(state: State, row: Measurement): Refusal | undefined {
  if (row.reason !== null || lockOn(state, row.kpiId, row.measuredOn) === undefined)
    return undefined;
  return refuse('period-locked');
}

/** Why another figure of the same event of the same day cannot count beside the one there is. */
export function takenFault(state: State, row: Measurement): Refusal | undefined {
  if (row.sourceCardId === null) return undefined;
  for (const other of state.measurement.where('sourceCardId', row.sourceCardId)) {
    if (other.id === row.id || other.id === row.correctsId) continue;
    if (other.kpiId !== row.kpiId || other.withdrawnAt !== null) continue;
    if (other.sourceOccurrenceId !== row.sourceOccurrenceId) continue;
    if (other.measuredOn !== row.measuredOn) continue;
    if (correctionOf(state, other.id) === undefined) return refuse('card-measured');
  }
  return undefined;
}

/** The measurement that took the place of another; a withdrawn one took none. */
export function correctionOf(state: State, measurementId: string): Measurement | undefined {
  for (const row of state.measurement.where('correctsId', measurementId))
    if (row.withdrawnAt === null) return row;
  return undefined;
}

function dayFault(state: State, kpi: Kpi, day: string, today: string): Refusal | undefined {
  if (day > today) return refuse('measured-in-future');
  return isWithin(spanOf(state, kpi), day) ? undefined : refuse('outside-kpi-years');
}

function isSameSource(a: Measurement, b: Measurement): boolean {
  return (
    a.source === b.source &&
    a.sourceCardId === b.sourceCardId &&
    a.sourceOccurrenceId === b.sourceOccurrenceId &&
    (a.sourceTitle === null) === (b.sourceTitle === null)
  );
}
