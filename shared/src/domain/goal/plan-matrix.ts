import { type CalendarItem, itemsOf } from '../calendar/calendar-items.ts';
import type { Card } from '../card/card.ts';
import type { Kpi } from '../kpi/kpi.ts';
import type { State } from '../state.ts';
import type { Goal } from './goal.ts';
import { goalsOf } from './goals-of.ts';
import {
  isTimeAxis,
  type PlanAxis,
  type PlanColumn,
  type PlanSpan,
  spanColumns,
  sprintColumns,
  timeColumns,
} from './plan-matrix-columns.ts';
import {
  inOrder,
  type Placed,
  type PlanEntry,
  placedIn,
  type Shown,
} from './plan-matrix-placing.ts';

export interface PlanCell {
  /** By first day, then by title. */
  readonly entries: readonly PlanEntry[];
  readonly done: number;
}

/** A card is counted once, in however many cells it stands; done is one whose every entry is. */
export interface PlanCount {
  readonly cards: number;
  readonly done: number;
}

export interface PlanRow extends PlanCount {
  /** Null for what serves no goal of the project. */
  readonly goal: Goal | null;
  /** 0 for a row that hangs under none of the rows. */
  readonly depth: number;
  /** One for each column. */
  readonly cells: readonly PlanCell[];
  /** Of the goal; without one those that measure none. */
  readonly kpis: readonly Kpi[];
  /** Who is responsible for its cards, the busiest first, then who answers for its KPIs. */
  readonly responsibleIds: readonly string[];
}

export interface PlanMatrix extends PlanCount {
  readonly axis: PlanAxis;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** One for each column. */
  readonly totals: readonly PlanCount[];
}

export interface PlanView {
  /** Of the domain, `YYYY-MM-DD`: a plan of no time at all shows its period. */
  readonly today: string;
  /** Which cards are shown; all of them without it. */
  readonly matches?: ((card: Card) => boolean) | undefined;
  /** A part of the time; what lies outside of it is not in the plan. Means nothing for sprints. */
  readonly within?: PlanSpan | undefined;
}

/**
 * The plan of a project by tasks: its goals in the order of their tree, and last what serves none of them, by periods of
 * time or work, and last what is in none of them. A card stands in the row of each goal it is tied to, and in each column
 * in which it or an instance of it lies. Cards and instances that were given up are left out; a stage is there only where
 * it is tied to a goal, an aim above its objectives only where something stands behind it alone.
 */
export function planMatrixOf(
  state: State,
  projectId: string,
  axis: PlanAxis,
  view: PlanView,
): PlanMatrix {
  const goals = goalsOf(state, projectId);
  const shown = shownCards(state, projectId, view, new Set(goals));
  const columns = columnsOf(state, projectId, axis, shown, view);
  const placed = placedIn(columns, shown, axis, projectId);
  const byGoal = placedByGoal(placed);
  const rowOf = (goalId: string | null) =>
    planRow(state, projectId, goalId, byGoal.get(goalId) ?? [], columns.length);
  const rows = goals.map(rowOf).filter((row) => isWorthARow(state, row));
  const depths = depthsOf(rows);
  return {
    axis,
    columns,
    rows: [...rows.map((row, index) => ({ ...row, depth: depths[index] ?? 0 })), rowOf(null)],
    totals: cellsOf(placed, columns.length).map(({ entries, done }) => ({
      cards: entries.length,
      done,
    })),
    ...countOf(placed),
  };
}

function shownCards(
  state: State,
  projectId: string,
  { matches = () => true }: PlanView,
  goals: ReadonlySet<string>,
): Shown[] {
  const shown: Shown[] = [];
  const show = (card: Card) => {
    if (card.cancelledAt !== null || !matches(card)) return;
    const goalIds = goalIdsOf(state, card, goals);
    if (card.kind === 'stage' && goalIds.length === 0) return;
    const items = itemsOf(state, card);
    const isWhole = items.every(isAlive);
    shown.push({ card, goalIds, items: isWhole ? items : items.filter(isAlive) });
  };
  for (const card of state.card.where('projectId', projectId)) show(card);
  for (const { cardId } of state.participation.where('projectId', projectId)) {
    const card = state.card.get(cardId);
    if (card !== undefined && card.projectId !== projectId) show(card);
  }
  return shown.sort(inOrder);
}

function isAlive({ fate }: CalendarItem): boolean {
  return fate !== 'cancelled';
}

function goalIdsOf(state: State, card: Card, goals: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const { goalId } of state.link.where('cardId', card.id))
    if (goalId !== null && goals.has(goalId)) found.push(goalId);
  return found;
}

function columnsOf(
  state: State,
  projectId: string,
  axis: PlanAxis,
  shown: readonly Shown[],
  { within, today }: PlanView,
): PlanColumn[] {
  if (!isTimeAxis(axis)) return sprintColumns(state, projectId);
  if (within !== undefined) return spanColumns(axis, within);
  const days = new Set<string>();
  for (const { items } of shown) {
    for (const { shape, startsOn, endsOn } of items) {
      days.add(startsOn);
      if (shape !== 'open') days.add(endsOn);
    }
  }
  return timeColumns(state, projectId, axis, days, today);
}

function placedByGoal(placed: readonly Placed[]): ReadonlyMap<string | null, Placed[]> {
  const found = new Map<string | null, Placed[]>();
  const put = (goalId: string | null, one: Placed) => {
    const known = found.get(goalId);
    if (known === undefined) found.set(goalId, [one]);
    else known.push(one);
  };
  for (const one of placed) {
    if (one.goalIds.length === 0) put(null, one);
    for (const goalId of one.goalIds) put(goalId, one);
  }
  return found;
}

function cellsOf(placed: readonly Placed[], width: number): PlanCell[] {
  const cells = Array.from({ length: width }, () => ({ entries: [] as PlanEntry[], done: 0 }));
  for (const { entries } of placed) {
    for (const [column, entry] of entries) {
      const cell = cells[column];
      if (cell === undefined) continue;
      cell.entries.push(entry);
      if (entry.isDone) cell.done += 1;
    }
  }
  return cells;
}

function planRow(
  state: State,
  projectId: string,
  goalId: string | null,
  placed: readonly Placed[],
  width: number,
): PlanRow {
  const kpis = kpisOf(state, projectId, goalId);
  return {
    goal: goalId === null ? null : (state.goal.get(goalId) ?? null),
    depth: 0,
    cells: cellsOf(placed, width),
    kpis,
    responsibleIds: responsibleFor(placed, kpis),
    ...countOf(placed),
  };
}

function kpisOf(state: State, projectId: string, goalId: string | null): Kpi[] {
  const kpis =
    goalId === null ? state.kpi.where('projectId', projectId) : state.kpi.where('goalId', goalId);
  return [...kpis]
    .filter((kpi) => kpi.goalId === goalId)
    .filter((kpi) => kpi.projectId === null || kpi.projectId === projectId)
    .sort((a, b) => order(a.metric, b.metric) || order(a.id, b.id));
}

function responsibleFor(placed: readonly Placed[], kpis: readonly Kpi[]): string[] {
  const cards = new Map<string, number>();
  for (const { card } of placed)
    for (const id of card.responsible) cards.set(id, (cards.get(id) ?? 0) + 1);
  for (const { ownerId } of kpis)
    if (ownerId !== null && !cards.has(ownerId)) cards.set(ownerId, 0);
  return [...cards].sort(([a, n], [b, m]) => m - n || order(a, b)).map(([id]) => id);
}

function countOf(placed: readonly Placed[]): PlanCount {
  const isDone = ({ entries }: Placed) => [...entries.values()].every((entry) => entry.isDone);
  return { cards: placed.length, done: placed.filter(isDone).length };
}

/** The aim of a project is the heading of its objectives, unless something stands behind it alone. */
function isWorthARow(state: State, { goal, cards, kpis }: PlanRow): boolean {
  if (goal === null || goal.level === 'objective' || cards > 0 || kpis.length > 0) return true;
  for (const _ of state.goal.where('parentId', goal.id)) return false;
  return true;
}

function depthsOf(rows: readonly PlanRow[]): number[] {
  const depths = new Map<string, number>();
  return rows.map(({ goal }) => {
    const above = goal?.parentId == null ? undefined : depths.get(goal.parentId);
    const depth = above === undefined ? 0 : above + 1;
    if (goal !== null) depths.set(goal.id, depth);
    return depth;
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
