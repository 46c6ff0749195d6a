import type { Goal } from '../goal/goal.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';
import type { TraceOptions } from './trace-options.ts';

/**
 * The goals that stand as columns: those right below the chosen one, or the uppermost ones of the project or the programme.
 * A lone goal gives way to those below it, and stands last for what is tied to itself.
 */
export function goalColumns(state: State, { goalId, projectId }: TraceOptions): Goal[] {
  const all = [...state.goal.values()];
  const below = (id: string) => all.filter(({ parentId }) => parentId === id).sort(byRank);
  const chosen = goalId === null ? undefined : state.goal.get(goalId);
  let columns = chosen === undefined ? rootsOf(state, all, projectId) : [chosen];
  while (columns.length === 1) {
    const [lone] = columns;
    const children = lone === undefined ? [] : below(lone.id);
    if (lone === undefined || children.length === 0) break;
    columns = [...children, lone];
  }
  return columns;
}

/** For every goal the column it is counted in: its own, or that of the nearest one above. */
export function columnsOfGoals(state: State, columns: readonly Goal[]): Map<string, string> {
  const own = new Set(columns.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const goal of state.goal.values()) {
    const way = wayUp(state, goal.id);
    const column = way.find((id) => own.has(id));
    if (column !== undefined) found.set(goal.id, column);
  }
  return found;
}

/** A goal and all above it, from below. */
export function wayUp(state: State, goalId: string): string[] {
  const way: string[] = [];
  let at = state.goal.get(goalId);
  while (at !== undefined && !way.includes(at.id)) {
    way.push(at.id);
    at = at.parentId === null ? undefined : state.goal.get(at.parentId);
  }
  return way;
}

function rootsOf(state: State, all: readonly Goal[], projectId: string | null): Goal[] {
  const isRoot = ({ parentId }: Goal) =>
    parentId === null || (projectId !== null && state.goal.get(parentId)?.projectId !== projectId);
  return all
    .filter((goal) => (projectId === null || goal.projectId === projectId) && isRoot(goal))
    .sort(byRank);
}
