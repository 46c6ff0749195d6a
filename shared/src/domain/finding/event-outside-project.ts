import type { Card } from '../card/card.ts';
import { around, isOutside, redate, within } from './days.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { meaningOf, type Plan, stageOf } from './plan.ts';

/** Events that begin or end outside of the project; where a stage is left as well, that is told instead. */
export function eventOutsideProject(plan: Plan): Finding[] {
  const { project, open } = plan;
  return open.flatMap((event) => {
    const stage = stageOf(plan, event);
    if (!isOutside(event, project) || (stage !== undefined && isOutside(event, stage))) return [];
    const facts = [event.startsOn, event.endsOn, project.startsOn, project.endsOn];
    return [
      finding('event-outside-project', facts, { cardIds: [event.id], fixes: waysOut(plan, event) }),
    ];
  });
}

function waysOut(plan: Plan, event: Card): Fix[] {
  const { project } = plan;
  const fixes: Fix[] = [];
  const cut = within(event, project);
  if (cut !== undefined && meaningOf(plan, event)?.kind !== 'recurring')
    fixes.push({
      code: 'fit-into-project',
      cardId: event.id,
      params: {},
      commands: [redate(plan, event, cut)],
    });
  const { startsOn, endsOn } = around(event, project);
  const moved = [
    startsOn === project.startsOn ? null : startsOn,
    endsOn === project.endsOn ? null : endsOn,
  ].filter((day) => day !== null);
  const args = { projectId: project.id, startsOn, endsOn };
  for (const day of moved.slice(0, 1))
    fixes.push({
      code: 'stretch-project',
      cardId: null,
      params: { day },
      commands: [{ name: 'project.edit', args }],
    });
  return fixes;
}
