import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';

/** True when a KPI may measure the goal: one of its own project or, above projects, of the programme. */
export function mayMeasure(
  state: State,
  projectId: Kpi['projectId'],
  goalId: Kpi['goalId'],
): boolean {
  if (goalId === null) return true;
  const goal = state.goal.get(goalId);
  return goal !== undefined && (goal.projectId === null || goal.projectId === projectId);
}
