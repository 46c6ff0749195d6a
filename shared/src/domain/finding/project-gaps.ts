import type { Kpi } from '../kpi/kpi.ts';
import { type Finding, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';

/** A project with stages or goals and not one event. An idea of a project is not asked for them yet. */
export function projectWithoutEvents(plan: Plan): Finding[] {
  const isWanted = plan.events.length === 0 && isPlanned(plan);
  return isWanted ? [finding('project-without-events', [plan.project.id], {})] : [];
}

/** A project that nothing tells to have come about: no target, or only some in words that no figure, fact or trend meets. */
export function projectWithoutMeasure(plan: Plan): Finding[] {
  const { kpis, project } = plan;
  if (!isPlanned(plan) || kpis.some(isMeasurable)) return [];
  const found = { kpiIds: kpis.map(({ id }) => id), params: { count: kpis.length } };
  return [finding('project-without-measure', [project.id], found)];
}

function isMeasurable({ kind }: Kpi): boolean {
  return kind !== 'text';
}

function isPlanned(plan: Plan): boolean {
  if (isOver(plan) || plan.project.phase === 'idea') return false;
  return plan.stages.length + plan.goals.length + plan.events.length > 0;
}
