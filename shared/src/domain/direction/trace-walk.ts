import {
  always,
  daysOfTraceYear,
  type Span,
  type TraceOptions,
  touches,
  traceYearOf,
} from './trace-options.ts';
import type { Serving, TraceScope } from './trace-scope.ts';
import type { TraceUnit } from './trace-unit.ts';

/**
 * Tells of each thing in the scope the cells it counts in, row × columns + column, each once; what counts in none is left
 * out. The list of cells is the same one every time.
 */
export function walkTrace(
  scope: TraceScope,
  units: readonly TraceUnit[],
  visit: (unit: TraceUnit, places: readonly number[]) => void,
): void {
  const none = scope.directions.length;
  const width = scope.columns.length;
  const shown = [...scope.directions.keys(), none].map((row) => isShown(scope, row));
  const seen = new Int32Array((none + 1) * width);
  const places: number[] = [];
  const stretches = stretchesOf(scope);
  let turn = 0;
  let [column, last] = [0, ''];
  let boards: Board[] = [];
  const mark = (row: number) => {
    const place = row * width + column;
    if (shown[row] !== true || seen[place] === turn) return;
    seen[place] = turn;
    places.push(place);
  };
  for (const unit of units) {
    turn++;
    places.length = 0;
    if (unit.card.id !== last) boards = boardsOf(scope, unit);
    last = unit.card.id;
    for (const { projectId, serving } of boards) {
      if (unit.projectId !== null && unit.projectId !== projectId) continue;
      for (const stretch of stretches(unit, projectId)) {
        column = stretch.column;
        markRows(unit.spans, serving, stretch.days, mark, none);
      }
    }
    if (places.length > 0) visit(unit, places);
  }
}

/** A board on which a card stands, with what it serves there. */
interface Board {
  readonly projectId: string;
  readonly serving: readonly Serving[];
}

function boardsOf(scope: TraceScope, { card }: TraceUnit): Board[] {
  return scope.boardsOf(card).map((projectId) => ({
    projectId,
    serving: scope.servingOf(card.id, projectId),
  }));
}

/** True for rows that the filter by direction lets through. */
export function isShown({ options, directions }: TraceScope, row: number): boolean {
  if (options.directionId === null) return true;
  const direction = directions[row];
  const chosen = directions.find(({ id }) => id === options.directionId);
  return direction !== undefined && (direction === chosen || direction.parentCode === chosen?.code);
}

/** A column that a thing may count in, with the days that belong to it. */
interface Stretch {
  readonly column: number;
  readonly days: Span;
}

/** Marks the rows that the thing counts in within these days; that of no direction when there is no other. */
function markRows(
  spans: readonly Span[],
  serving: readonly Serving[],
  days: Span,
  mark: (row: number) => void,
  none: number,
): void {
  let isServed = false;
  for (const { rows, days: served } of serving) {
    if (spans.length > 0 && !isAnyIn(spans, days, served)) continue;
    isServed = true;
    for (const row of rows) mark(row);
  }
  if (!isServed) mark(none);
}

/** True when there is a day of the spans in both. */
function isAnyIn(spans: readonly Span[], a: Span, b: Span): boolean {
  if (!touches(a, b)) return false;
  for (const span of spans) if (touches(span, a) && touches(span, b)) return true;
  return false;
}

/** How the columns of a thing on a board are found; a thing without days is asked for none. */
function stretchesOf(scope: TraceScope) {
  const { options, days, columns } = scope;
  const plain = columns.map((_, column) => [{ column, days }]);
  const years = columns.map((key) => daysOfTraceYear(Number(key), options.year));
  const ofYear = new Map(
    years.map((own, column) => [Number(columns[column]), [{ column, days: own }]]),
  );
  const isAimed = options.by === 'goal' || options.goalId !== null;
  const noGoals: readonly number[] = [];
  const columnOf = new Map(columns.map((key, column) => [key, column]));
  return ({ card, spans }: TraceUnit, projectId: string): readonly Stretch[] => {
    const goals = isAimed ? scope.goalsOf(card.id) : noGoals;
    if (goals === undefined) return [];
    if (options.period !== null && !spans.some((span) => touches(span, days))) return [];
    if (options.by === 'project') return plain[columnOf.get(projectId) ?? -1] ?? [];
    if (options.by === 'goal') return goals.flatMap((column) => plain[column] ?? []);
    if (spans.length === 0) return [{ column: columns.length - 1, days: always }];
    // Most things are of one year, and a list of its own for each of them is what would take the time.
    const one = spans.length === 1 ? oneYearOf(spans[0], options.year) : null;
    return one === null
      ? yearStretches(options, years, Number(columns[0]), spans)
      : (ofYear.get(one) ?? nowhere);
  };
}

const nowhere: readonly Stretch[] = [];

/** The year that all days of a span are in; null when there are several. */
function oneYearOf(span: Span | undefined, year: TraceOptions['year']): number | null {
  if (span === undefined) return null;
  const from = traceYearOf(span.from, year);
  return span.from === span.to || from === traceYearOf(span.to, year) ? from : null;
}

function yearStretches(
  { year }: TraceOptions,
  years: readonly Span[],
  first: number,
  spans: readonly Span[],
): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of spans) {
    const last = Math.min(years.length - 2, traceYearOf(to, year) - first);
    for (let column = Math.max(0, traceYearOf(from, year) - first); column <= last; column++) {
      const days = years[column];
      if (days !== undefined && !found.some((one) => one.column === column))
        found.push({ column, days });
    }
  }
  return found;
}
