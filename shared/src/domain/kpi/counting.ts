import type { State } from '../state.ts';
import { type Millionths, millionthsOf } from './amount.ts';
import type { Kpi } from './kpi.ts';
import type { Measurement } from './measurement.ts';
import { isWithin, spanOf } from './span.ts';

/** A measurement that counts, its figure in millionths: the value or the numerator; 0 for facts and texts. */
export interface Counted {
  readonly id: string;
  readonly measuredOn: string;
  readonly addedAt: string;
  readonly amount: Millionths;
  readonly denominator: Millionths | null;
  readonly met: boolean | null;
  readonly body: string | null;
  /** The event it was counted at, with its occurrence; null for other sources. */
  readonly eventKey: string | null;
}

export interface Counting {
  /** By day, then by the moment they were added. */
  readonly counted: readonly Counted[];
  readonly draftIds: readonly string[];
}

/** The measurements of one KPI that count, without those of the KPIs below it. */
export function countingOf(state: State, kpi: Kpi): Counting {
  const span = spanOf(state, kpi);
  const rows = [...state.measurement.where('kpiId', kpi.id)];
  const counted: Counted[] = [];
  for (const row of tellingOf(rows)) {
    if (!isWithin(span, row.measuredOn)) continue;
    const figure = figureOf(kpi, row);
    if (figure !== undefined) counted.push(figure);
  }
  const drafts = rows.filter((row) => row.confirmedAt === null && row.withdrawnAt === null);
  return { counted: counted.sort(inTime), draftIds: drafts.sort(inTime).map(({ id }) => id) };
}

/** True when it was confirmed and is not withdrawn. */
export function isStanding({ confirmedAt, withdrawnAt }: Measurement): boolean {
  return confirmedAt !== null && withdrawnAt === null;
}

/** Of each measurement and the corrections that follow it the last that stands. */
export function tellingOf(rows: readonly Measurement[]): Measurement[] {
  if (rows.every(({ correctsId }) => correctsId === null)) return rows.filter(isStanding);
  const known = new Set(rows.map(({ id }) => id));
  const roots: Measurement[] = [];
  const corrections = new Map<string, Measurement[]>();
  for (const row of rows) {
    const above = row.correctsId;
    if (above === null || !known.has(above)) roots.push(row);
    else corrections.set(above, [...(corrections.get(above) ?? []), row]);
  }
  return roots.flatMap((root) => lastOf(root, corrections) ?? []);
}

function lastOf(
  row: Measurement,
  corrections: ReadonlyMap<string, readonly Measurement[]>,
): Measurement | undefined {
  let last: Measurement | undefined;
  for (const correction of corrections.get(row.id) ?? []) {
    const found = lastOf(correction, corrections);
    if (found === undefined) continue;
    if (last === undefined || isLater(found, last)) last = found;
  }
  return last ?? (isStanding(row) ? row : undefined);
}

function isLater(a: Measurement, b: Measurement): boolean {
  return a.addedAt === b.addedAt ? a.id > b.id : a.addedAt > b.addedAt;
}

/** Undefined when the figure its kind asks for is not there. */
function figureOf(kpi: Kpi, row: Measurement): Counted | undefined {
  const { id, measuredOn, addedAt, met, body } = row;
  const amount = amountIn(kpi, row);
  if (amount === null) return undefined;
  const denominator = row.denominator === null ? null : millionthsOf(row.denominator);
  return { id, measuredOn, addedAt, amount, denominator, met, body, eventKey: eventKeyOf(row) };
}

function amountIn({ kind }: Kpi, { value, numerator, met, body }: Measurement): Millionths | null {
  if (kind === 'fact') return met === null ? null : 0;
  if (kind === 'text') return body === null ? null : 0;
  const told = kind === 'share' ? numerator : value;
  return told === null ? null : millionthsOf(told);
}

function eventKeyOf({ sourceCardId, sourceOccurrenceId }: Measurement): string | null {
  if (sourceCardId === null || sourceOccurrenceId === null) return sourceCardId;
  return `${sourceCardId} ${sourceOccurrenceId}`;
}

interface Dated {
  readonly id: string;
  readonly measuredOn: string;
  readonly addedAt: string;
}

function inTime(a: Dated, b: Dated): number {
  if (a.measuredOn !== b.measuredOn) return a.measuredOn < b.measuredOn ? -1 : 1;
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
