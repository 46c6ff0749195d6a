import type { Card } from '../card/card.ts';
import type { Link } from '../card/link.ts';
import type { Goal } from '../goal/goal.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';
import { inCatalogueOrder } from './catalogue-order.ts';
import type { Direction } from './direction.ts';
import { servedUntil } from './succession.ts';
import { columnsOfGoals, goalColumns, wayUp } from './trace-goals.ts';
import {
  always,
  daysOfTraceYear,
  NONE,
  type Span,
  type TraceOptions,
  traceYearOf,
} from './trace-options.ts';
import type { TraceUnit } from './trace-unit.ts';

/** As many years as stand side by side. */
const MOST_YEARS = 60;

/** Days in which a direction is served, with the rows it counts in: its own and that of its National Project. */
export interface Serving {
  readonly rows: readonly number[];
  readonly days: Span;
}

/** What the matrix is made over, looked up once. Rows and columns are counted from 0; the last row is of no direction. */
export interface TraceScope {
  readonly options: TraceOptions;
  readonly directions: readonly Direction[];
  readonly columns: readonly string[];
  /** Days that are looked at. */
  readonly days: Span;
  /** Rows that somebody in the scope is tied to. */
  readonly tied: ReadonlySet<number>;
  /** The projects on whose boards a card stands, of those looked at. */
  boardsOf(card: Card): readonly string[];
  /** What a card serves on the board of a project: what it is tied to itself, else what the project is. */
  servingOf(cardId: string, projectId: string): readonly Serving[];
  /** Columns of goals that the card is tied to, «none» among them; undefined for a card that the filter leaves out. */
  goalsOf(cardId: string): readonly number[] | undefined;
}

export function traceScope(
  state: State,
  options: TraceOptions,
  units: readonly TraceUnit[],
): TraceScope {
  const { projectId, goalId, period, year } = options;
  const directions = inCatalogueOrder(state);
  const columnGoals = options.by === 'goal' ? goalColumns(state, options) : [];
  const columns = columnsOf(state, options, columnGoals, units);
  const { byCard, byProject, tied } = servings(state, directions, projectId);
  const goals = goalsOfCards(state, options, columns, columnGoals);
  const guests = new Map<string, string[]>();
  for (const row of state.participation.values()) push(guests, row.cardId, row.projectId);
  const lone = new Map([...state.project.values()].map(({ id }) => [id, [id]]));
  const at = (home: string): readonly string[] => lone.get(home) ?? [home];
  const noGoal: readonly number[] = [columns.indexOf(NONE)];
  return {
    options,
    directions,
    columns,
    days: period === null ? always : daysOfTraceYear(period, year),
    tied,
    boardsOf({ id, projectId: home }) {
      const others = guests.get(id);
      if (others === undefined) return projectId === null || projectId === home ? at(home) : [];
      const all = [home, ...others];
      return projectId === null ? all : all.filter((one) => one === projectId);
    },
    servingOf: (cardId, project) => byCard.get(cardId) ?? byProject.get(project) ?? [],
    goalsOf: (cardId) => goals.get(cardId) ?? (goalId === null ? noGoal : undefined),
  };
}

function columnsOf(
  state: State,
  options: TraceOptions,
  goals: readonly Goal[],
  units: readonly TraceUnit[],
): string[] {
  if (options.by === 'goal') return [...goals.map(({ id }) => id), NONE];
  if (options.by === 'period') return [...yearsOf(units, options).map(String), NONE];
  if (options.projectId !== null) return [options.projectId];
  return [...state.project.values()].sort(byRank).map(({ id }) => id);
}

/** What cards and projects serve, and the rows that a project looked at is tied to. */
function servings(state: State, directions: readonly Direction[], projectId: string | null) {
  const byCard = new Map<string, Serving[]>();
  const byProject = new Map<string, Serving[]>();
  const tied = new Set<number>();
  const rowOf = new Map(directions.map(({ code }, row) => [code, row]));
  for (const link of state.link.values()) {
    const direction = link.directionId === null ? undefined : state.direction.get(link.directionId);
    if (direction === undefined) continue;
    const serving = servingOf(state, link, direction, rowOf);
    if (link.cardId !== null) push(byCard, link.cardId, serving);
    if (link.projectId !== null) push(byProject, link.projectId, serving);
    if (link.projectId !== null && (projectId ?? link.projectId) === link.projectId)
      for (const own of serving.rows) tied.add(own);
  }
  return { byCard, byProject, tied };
}

function servingOf(
  state: State,
  link: Link,
  { code, parentCode, startsOn, endsOn }: Direction,
  rowOf: ReadonlyMap<string, number>,
): Serving {
  const rows = [code, parentCode].flatMap((one) => rowOf.get(one ?? '') ?? []);
  return {
    rows,
    days: { from: link.startsOn ?? startsOn, to: servedUntil(state, link) ?? endsOn },
  };
}

/** By card the columns of the goals it is tied to; of a chosen goal only cards that are tied to it or below it. */
function goalsOfCards(
  state: State,
  { by, goalId }: TraceOptions,
  columns: readonly string[],
  columnGoals: readonly Goal[],
): Map<string, readonly number[]> {
  if (by !== 'goal' && goalId === null) return new Map();
  const none = columns.indexOf(NONE);
  const placeOf = new Map(columns.map((key, column) => [key, column]));
  const columnOf = columnsOfGoals(state, columnGoals);
  // The columns of goals that count; a card of one goal shares the list of it.
  const placesOf = new Map<string, readonly number[]>();
  for (const { id } of state.goal.values())
    if (goalId === null || wayUp(state, id).includes(goalId))
      placesOf.set(id, [placeOf.get(columnOf.get(id) ?? NONE) ?? none]);
  const found = new Map<string, readonly number[]>();
  for (const { cardId, goalId: goal } of state.link.values()) {
    if (cardId === null || goal === null) continue;
    const own = placesOf.get(goal);
    if (own !== undefined) found.set(cardId, joined(found.get(cardId), own, none));
  }
  return found;
}

/** The columns of both, each once; «none» only where there is no other. */
function joined(
  known: readonly number[] | undefined,
  own: readonly number[],
  none: number,
): readonly number[] {
  if (known === undefined || known[0] === none) return own;
  const [column = none] = own;
  return column === none || known.includes(column) ? known : [...known, column];
}

/** The years from the first to the last in which something is. */
function yearsOf(units: readonly TraceUnit[], { year, period }: TraceOptions): number[] {
  if (period !== null) return [period];
  const { from, to } = reaches.get(units) ?? reachOf(units);
  if (to === '') return [];
  const begin = traceYearOf(from, year);
  const count = Math.min(MOST_YEARS, traceYearOf(to, year) - begin + 1);
  return Array.from({ length: count }, (_, index) => begin + index);
}

/** First and last day of what is counted; those who count several times over the same things ask once. */
const reaches = new WeakMap<readonly TraceUnit[], Span>();

function reachOf(units: readonly TraceUnit[]): Span {
  let [first, last] = ['9999-12-31', ''];
  for (const { spans } of units)
    for (const { from, to } of spans) {
      if (from < first) first = from;
      if (to > last) last = to;
    }
  const reach = { from: first, to: last };
  reaches.set(units, reach);
  return reach;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
