import type { State } from '@kaskad/shared/domain/state.ts';

/** What a card serves, by name. */
export interface Marks {
  readonly goals: readonly string[];
  readonly kpis: readonly string[];
}

/** Goals and indicators of every tied card, in one pass over the links. */
export function marksOf(view: State): ReadonlyMap<string, Marks> {
  const marks = new Map<string, { goals: string[]; kpis: string[] }>();
  for (const { cardId, goalId, kpiId } of view.link.values()) {
    if (cardId === null || (goalId === null && kpiId === null)) continue;
    const mark = marks.get(cardId) ?? { goals: [], kpis: [] };
    const goal = goalId === null ? undefined : view.goal.get(goalId);
    const kpi = kpiId === null ? undefined : view.kpi.get(kpiId);
    if (goal !== undefined) mark.goals.push(goal.title);
    if (kpi !== undefined) mark.kpis.push(kpi.metric);
    marks.set(cardId, mark);
  }
  return marks;
}
