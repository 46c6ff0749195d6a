import type { State } from '@kaskad/shared/domain/state.ts';

/** What a card serves: how many goals and KPIs, and what it promises where that is one figure. */
export interface Marks {
  readonly goals: number;
  readonly kpis: number;
  readonly promised: number | null;
}

/** Goals, KPIs and the promise of every tied card, in one pass over the links and one over the promises. */
export function marksOf(view: State): ReadonlyMap<string, Marks> {
  const marks = new Map<string, { goals: number; kpis: number; promised: number | null }>();
  for (const { cardId, goalId, kpiId } of view.link.values()) {
    if (cardId === null || (goalId === null && kpiId === null)) continue;
    const mark = marks.get(cardId) ?? { goals: 0, kpis: 0, promised: null };
    if (goalId !== null && view.goal.get(goalId) !== undefined) mark.goals++;
    if (kpiId !== null && view.kpi.get(kpiId) !== undefined) mark.kpis++;
    marks.set(cardId, mark);
  }
  for (const { cardId, promised } of view.contribution.values()) {
    const mark = marks.get(cardId);
    if (mark?.kpis === 1) mark.promised = promised;
  }
  return marks;
}
