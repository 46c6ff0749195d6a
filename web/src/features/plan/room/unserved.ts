import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface Unserved {
  readonly goals: readonly Goal[];
  readonly kpis: readonly Kpi[];
}

/**
 * Objectives and KPIs of the project that nothing in the sprint serves. A card serves what it is tied to and the goal
 * its KPI measures; an objective that is split is served through its parts, so only the smallest ones are named. A KPI
 * with an expected contribution is served as well.
 */
export function unservedBy(view: State, { id, projectId }: Sprint): Unserved {
  const links = liveCards(view, id).flatMap((card) => [...view.link.where('cardId', card.id)]);
  const expected = [...view.expectation.where('sprintId', id)].map(({ kpiId }) => kpiId);
  const kpiIds = new Set([...links.map(({ kpiId }) => kpiId), ...expected]);
  const goalIds = new Set([
    ...links.map(({ goalId }) => goalId),
    ...[...kpiIds].map((kpiId) => (kpiId === null ? null : (view.kpi.get(kpiId)?.goalId ?? null))),
  ]);
  return {
    goals: objectivesOf(view, projectId).filter((goal) => !goalIds.has(goal.id)),
    kpis: kpisOf(view, projectId).filter((kpi) => !kpiIds.has(kpi.id)),
  };
}

/** The project's KPIs by their words. */
export function kpisOf(view: State, projectId: string): Kpi[] {
  return [...view.kpi.where('projectId', projectId)].sort((a, b) =>
    a.metric.localeCompare(b.metric),
  );
}

/** The project's own goals, the higher ones first. */
export function goalsOf(view: State, projectId: string): Goal[] {
  const goals = [...view.goal.where('projectId', projectId)].sort(byRank);
  return [...goals.filter(isNoObjective), ...goals.filter((goal) => !isNoObjective(goal))];
}

function isNoObjective({ level }: Goal): boolean {
  return level !== 'objective';
}

function objectivesOf(view: State, projectId: string): Goal[] {
  return [...view.goal.where('projectId', projectId)]
    .filter(({ level }) => level === 'objective')
    .filter((goal) => [...view.goal.where('parentId', goal.id)].length === 0)
    .sort(byRank);
}
