import type { State } from '../state.ts';
import {
  NONE,
  type TraceCount,
  type TraceMeasure,
  type TraceOptions,
  type TracePlace,
  traceMeasures,
} from './trace-options.ts';
import { traceScope } from './trace-scope.ts';
import { type TraceUnit, traceUnits } from './trace-unit.ts';
import { isShown, walkTrace } from './trace-walk.ts';

/** One direction; a National Project counts what its federal projects do as well, each thing once. */
export interface TraceRow {
  /** Null for what serves no direction. */
  readonly directionId: string | null;
  readonly cells: readonly TraceCount[];
  readonly total: TraceCount;
}

/**
 * What serves what: directions by projects, goals or years. A thing counts in each cell it belongs to and once in every
 * total, so totals are no sums.
 */
export interface Trace {
  /** Ids of projects or goals, or years; «none» for what has no goal or no day. */
  readonly columns: readonly string[];
  /** In the order of the catalogue, without those nobody is tied to; the last is of no direction. */
  readonly rows: readonly TraceRow[];
  readonly totals: readonly TraceCount[];
  readonly total: TraceCount;
}

/**
 * Counts the matrix; `units` are those of the state, for one who has them at hand. A card serves the directions it is tied to itself, else those of the project on whose board it stands,
 * and only in the days in which they are served; what has no day is served by all of them.
 */
export function traceOf(
  state: State,
  options: TraceOptions,
  units: readonly TraceUnit[] = traceUnits(state),
): Trace {
  const scope = traceScope(state, options, units);
  const { directions, columns, tied } = scope;
  const [rows, width] = [directions.length + 1, columns.length];
  const cells = counters(rows * width);
  const ofRows = counters(rows);
  const ofColumns = counters(width);
  const whole = counters(1);
  const rowSeen = new Int32Array(rows);
  const columnSeen = new Int32Array(width);
  const rowOf = Int32Array.from({ length: rows * width }, (_, place) => Math.floor(place / width));
  let turn = 0;
  walkTrace(scope, units, ({ measure }, places) => {
    turn++;
    const at = traceMeasures.indexOf(measure);
    bump(whole[at], 0);
    for (const place of places) {
      bump(cells[at], place);
      const row = rowOf[place] ?? 0;
      const column = place - row * width;
      if (rowSeen[row] !== turn) bump(ofRows[at], row);
      if (columnSeen[column] !== turn) bump(ofColumns[at], column);
      rowSeen[row] = turn;
      columnSeen[column] = turn;
    }
  });
  const kept = [...directions.keys()].filter((row) => tied.has(row) || isAny(ofRows, row));
  const rowAt = (row: number): TraceRow => ({
    directionId: directions[row]?.id ?? null,
    cells: columns.map((_, column) => countAt(cells, row * width + column)),
    total: countAt(ofRows, row),
  });
  return {
    columns,
    rows: [...kept.filter((row) => isShown(scope, row)), directions.length].map(rowAt),
    totals: columns.map((_, column) => countAt(ofColumns, column)),
    total: countAt(whole, 0),
  };
}

/** The cards behind one number of the matrix, each with how much of it is hers, in no order. */
export function tracedCards(
  state: State,
  options: TraceOptions,
  { direction, column, measure }: TracePlace,
  units: readonly TraceUnit[] = traceUnits(state),
): { cardId: string; count: number }[] {
  const scope = traceScope(state, options, units);
  const width = scope.columns.length;
  const row =
    direction === NONE
      ? scope.directions.length
      : scope.directions.findIndex(({ id }) => id === direction);
  const at = column === null ? null : scope.columns.indexOf(column);
  const counts = new Map<string, number>();
  walkTrace(scope, units, (unit, places) => {
    if (unit.measure !== measure) return;
    const isThere = places.some(
      (place) =>
        (direction === null || Math.floor(place / width) === row) &&
        (at === null || place % width === at),
    );
    if (isThere) counts.set(unit.card.id, (counts.get(unit.card.id) ?? 0) + 1);
  });
  return [...counts].map(([cardId, count]) => ({ cardId, count }));
}

function counters(size: number): Int32Array[] {
  return traceMeasures.map(() => new Int32Array(size));
}

function bump(counts: Int32Array | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

function isAny(counts: readonly Int32Array[], at: number): boolean {
  return counts.some((each) => (each[at] ?? 0) > 0);
}

function countAt(counts: readonly Int32Array[], at: number): TraceCount {
  const of = (measure: TraceMeasure) => counts[traceMeasures.indexOf(measure)]?.[at] ?? 0;
  return { cards: of('cards'), done: of('done'), given: of('given') };
}
