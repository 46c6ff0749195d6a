import { continuationKey, successorsOf } from '../direction/succession.ts';
import { type Finding, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';

/**
 * Directions that end before the project does and are continued by nothing yet. What continues them is chosen on the page
 * of the project's directions; declined there, it is accepted here under the same key. A project without an end is asked
 * only there, on the day.
 */
export function directionOutlived(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  const { state, project } = plan;
  return [...state.link.where('projectId', project.id)].flatMap((link) => {
    const asked = project.endsOn === null ? undefined : successorsOf(state, link, '');
    if (asked === undefined || asked.successors.length === 0) return [];
    const { direction, endsOn, projectEndsOn } = asked;
    const params = { directionId: direction.id, end: endsOn, until: projectEndsOn ?? endsOn };
    return [
      { ...finding('direction-outlived', [link.id], { params }), key: continuationKey(link.id) },
    ];
  });
}
