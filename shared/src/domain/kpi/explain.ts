import type { Period } from '../calendar/period.ts';
import type { State } from '../state.ts';
import { amountOf, type Millionths, plus } from './amount.ts';
import type { BasePart } from './base.ts';
import { countingOf } from './counting.ts';
import type { Figure, FigureGap } from './figures.ts';
import type { Kpi } from './kpi.ts';
import type { Measurement } from './measurement.ts';
import { type Stand, standsOf } from './period-figures.ts';
import { isWithin, spanOf } from './span.ts';
import { isRunning } from './target.ts';
import type { Kept, Source } from './total.ts';

/** Why a measurement is in the figure, or why not. */
export type MeasurementRole =
  | 'counted'
  /** A later one of the period tells. */
  | 'earlier'
  /** Its event is counted once, with another KPI of the total. */
  | 'same-event'
  | 'corrected'
  | 'draft'
  | 'withdrawn'
  /** Not of the KPI's years, or without the figure its kind asks for. */
  | 'unfit';

export interface ExplainedMeasurement {
  readonly measurement: Measurement;
  readonly role: MeasurementRole;
  /** What proves the event it was counted at, as far as the viewer has it. */
  readonly evidenceIds: readonly string[];
}

/** What one KPI gives to the figure. */
export interface ExplainedPart {
  readonly kpi: Kpi;
  /** What it adds to the value or the numerator; null when nothing of it counts, and for facts and texts. */
  readonly amount: number | null;
  readonly measurements: readonly ExplainedMeasurement[];
}

/** One of the sums of the denominator, in the units of the rows. */
export interface ExplainedBase extends Omit<BasePart, 'amount'> {
  readonly amount: number | null;
}

/**
 * How the figure of one period came about. The amounts of the parts add up to its value or numerator, those of the bases
 * to its denominator.
 */
export interface Explanation {
  readonly kpi: Kpi;
  readonly period: Period;
  readonly figure: Figure | null;
  readonly gap: FigureGap | null;
  /** Where a running total begins; null for the figure of one period. */
  readonly since: string | null;
  /** The KPI itself, then those that lead into it. */
  readonly parts: readonly ExplainedPart[];
  readonly bases: readonly ExplainedBase[];
}

/** Explains the figure of a period of the KPI, one of `figuresOf(...).periods`; undefined when it has no such period. */
export function explain(state: State, kpi: Kpi, period: Period): Explanation | undefined {
  const all = standsOf(state, kpi, period.endsOn, (one) => countingOf(state, one));
  const index = all.stands.findIndex((stand) => stand.period.startsOn === period.startsOn);
  const stand = all.stands[index];
  if (stand === undefined) return undefined;
  const running = isRunning(kpi);
  const told = running ? all.stands.slice(0, index + 1) : [stand];
  const kept = told.flatMap((one) => one.kept);
  return {
    kpi,
    period: stand.period,
    figure: stand.figure,
    gap: stand.gap,
    since: running ? (told[0]?.period.startsOn ?? null) : null,
    parts: all.sources.map((source) => partOf(state, source, kept, told)),
    bases: (stand.base?.parts ?? []).map((part) => ({
      ...part,
      amount: part.amount === null ? null : amountOf(part.amount),
    })),
  };
}

function partOf(
  state: State,
  source: Source,
  kept: readonly Kept[],
  told: readonly Stand[],
): ExplainedPart {
  const { kpi } = source;
  const own = kept.filter((one) => one.source === source);
  const adds = own.length > 0 && kpi.kind !== 'fact' && kpi.kind !== 'text';
  const sum = own.reduce<Millionths>((total, { counted }) => plus(total, counted.amount), 0);
  const keptIds = new Set(own.map(({ counted }) => counted.id));
  const rows = [...state.measurement.where('kpiId', kpi.id)].sort(inTime);
  const measurements = rows.flatMap((measurement): ExplainedMeasurement[] => {
    const stand = told.find(({ period }) => isWithin(period, measurement.measuredOn));
    if (stand === undefined) return [];
    const isKept = keptIds.has(measurement.id);
    const role = isKept ? 'counted' : reasonOf(state, source, measurement, stand);
    return [{ measurement, role, evidenceIds: evidenceOf(state, measurement) }];
  });
  return { kpi, amount: adds ? amountOf(sum) : null, measurements };
}

/** Why a measurement of the period is not in its figure. */
function reasonOf(state: State, source: Source, row: Measurement, stand: Stand): MeasurementRole {
  if (row.withdrawnAt !== null) return 'withdrawn';
  if (row.confirmedAt === null) return 'draft';
  const counted = source.counted.find(({ id }) => id === row.id);
  if (counted === undefined)
    return isWithin(spanOf(state, source.kpi), row.measuredOn) && hasCorrection(state, row)
      ? 'corrected'
      : 'unfit';
  const isElsewhere = stand.kept.some(
    (one) => one.source !== source && one.counted.eventKey === counted.eventKey,
  );
  return counted.eventKey !== null && isElsewhere ? 'same-event' : 'earlier';
}

function hasCorrection(state: State, row: Measurement): boolean {
  for (const _ of state.measurement.where('correctsId', row.id)) return true;
  return false;
}

function evidenceOf(state: State, { sourceCardId, sourceOccurrenceId }: Measurement): string[] {
  if (sourceCardId === null) return [];
  return [...state.evidence.where('cardId', sourceCardId)]
    .filter(({ removedAt }) => removedAt === null)
    .filter((row) => sourceOccurrenceId === null || row.occurrenceId === sourceOccurrenceId)
    .map(({ id }) => id)
    .sort();
}

function inTime(a: Measurement, b: Measurement): number {
  const [first, second] = [`${a.measuredOn} ${a.addedAt}`, `${b.measuredOn} ${b.addedAt}`];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
