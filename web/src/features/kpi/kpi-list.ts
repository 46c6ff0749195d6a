import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** KPIs that measure one goal, or with null the project or the programme as a whole. */
export interface KpiGroup {
  readonly goal: Goal | null;
  readonly kpis: readonly Kpi[];
}

/** KPIs of one owner: a project, or with null the programme. */
export interface KpiSection {
  readonly project: Project | null;
  readonly groups: readonly KpiGroup[];
}

/** Kinds of rows the list is computed from. */
export const listKinds: readonly EntityKind[] = ['kpi', 'goal', 'project'];

/** The KPIs of a project; for null those of the programme and of every project the person sees. */
export function sectionsOf(view: State, projectId: string | null): KpiSection[] {
  const order = goalOrder(view);
  const all = [...view.kpi.values()];
  if (projectId !== null) {
    const project = view.project.get(projectId);
    const own = all.filter((kpi) => kpi.projectId === projectId);
    return project === undefined || own.length === 0
      ? []
      : [{ project, groups: groupsOf(view, own, order) }];
  }
  const owners = [null, ...[...view.project.values()].sort(byRank)];
  return owners.flatMap((project) => {
    const own = all.filter((kpi) => kpi.projectId === (project?.id ?? null));
    return own.length === 0 ? [] : [{ project, groups: groupsOf(view, own, order) }];
  });
}

function groupsOf(
  view: State,
  kpis: readonly Kpi[],
  order: ReadonlyMap<string, number>,
): KpiGroup[] {
  const groups = Map.groupBy(kpis, ({ goalId }) =>
    goalId !== null && view.goal.get(goalId) !== undefined ? goalId : null,
  );
  const at = (goalId: string | null) =>
    goalId === null ? Number.POSITIVE_INFINITY : (order.get(goalId) ?? Number.MAX_VALUE);
  return [...groups]
    .sort(([a], [b]) => (at(a) === at(b) ? 0 : at(a) - at(b)))
    .map(([goalId, own]) => ({
      goal: goalId === null ? null : (view.goal.get(goalId) ?? null),
      kpis: own.sort((a, b) => a.metric.localeCompare(b.metric)),
    }));
}

/** The place of each goal as the tree is read from top to bottom. */
function goalOrder(view: State): Map<string, number> {
  const children = Map.groupBy(view.goal.values(), ({ parentId }) =>
    parentId !== null && view.goal.get(parentId) !== undefined ? parentId : null,
  );
  const order = new Map<string, number>();
  const walk = (parentId: string | null) => {
    for (const goal of (children.get(parentId) ?? []).sort(byRank)) {
      if (order.has(goal.id)) continue;
      order.set(goal.id, order.size);
      walk(goal.id);
    }
  };
  walk(null);
  return order;
}
