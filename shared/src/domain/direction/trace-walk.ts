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
  const isAlways = a === always;
  if (!isAlways && !touches(a, b)) return false;
  for (const span of spans) if ((isAlways || touches(span, a)) && touches(span, b)) return true;
  return false;
}

type Stretches = readonly Stretch[];
type StretchesOf = (unit: TraceUnit, projectId: string) => Stretches;

/** How the columns of a thing on a board are found; a thing without days is asked for none. */
function stretchesOf(scope: TraceScope): StretchesOf {
  const { options, days, columns } = scope;
  const plain = columns.map((_, column): Stretches => [{ column, days }]);
  const found = foundBy(scope, plain);
  const isAimed = options.by === 'goal' || options.goalId !== null;
  if (!isAimed && options.period === null) return found;
  return (unit, projectId) => {
    if (isAimed && scope.goalsOf(unit.card.id) === undefined) return nowhere;
    if (options.period !== null && !unit.spans.some((span) => touches(span, days))) return nowhere;
    return found(unit, projectId);
  };
}

/** As `stretchesOf`, of what the filters let through. */
function foundBy(scope: TraceScope, plain: readonly Stretches[]): StretchesOf {
  const { options, columns } = scope;
  if (options.by === 'goal') return ({ card }) => ofGoals(scope.goalsOf(card.id) ?? [], plain);
  if (options.by === 'project') {
    const ofProject = new Map(columns.map((id, column) => [id, plain[column]]));
    return (_, projectId) => ofProject.get(projectId) ?? nowhere;
  }
  const noDay: Stretches = [{ column: columns.length - 1, days: always }];
  const years = columns.map((key) => daysOfTraceYear(Number(key), options.year));
  // What lies in one year as a whole need not be held against the days of that year.
  const ofYear = new Map(
    columns.map((key, column): [number, Stretches] => [Number(key), [{ column, days: always }]]),
  );
  const yearOf = yearsByDay(options.year);
  return ({ spans }) => {
    if (spans.length === 0) return noDay;
    // Most things are of one year, and a list of its own for each of them is what would take the time.
    const one = oneYearOf(spans, yearOf);
    return one === null
      ? yearStretches(options, years, Number(columns[0]), spans)
      : (ofYear.get(one) ?? nowhere);
  };
}

const nowhere: Stretches = [];

function ofGoals(goals: readonly number[], plain: readonly Stretches[]): Stretches {
  if (goals.length === 1) return plain[goals[0] ?? -1] ?? nowhere;
  return goals.flatMap((column) => plain[column] ?? nowhere);
}

/** Things share their days: the year of each is told once. */
function yearsByDay(year: TraceOptions['year']): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) {
      found = traceYearOf(day, year);
      known.set(day, found);
    }
    return found;
  };
}

/** The year that all days of the spans are in; null when there are several. */
function oneYearOf(spans: readonly Span[], yearOf: (day: string) => number): number | null {
  let one: number | null = null;
  for (const { from, to } of spans) {
    const first = yearOf(from);
    if (one !== null && first !== one) return null;
    if (from !== to && yearOf(to) !== first) return null;
    one = first;
  }
  return one;
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
