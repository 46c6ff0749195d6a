import type { Card } from '../card/card.ts';
import { around, isOutside, redate, within } from './days.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { meaningOf, type Plan, stageOf } from './plan.ts';

/** Events that begin or end outside of the stage they stand in. */
export function eventOutsideStage(plan: Plan): Finding[] {
  return plan.open.flatMap((event) => {
    const stage = stageOf(plan, event);
    if (stage === undefined || !isOutside(event, stage)) return [];
    const facts = [event.startsOn, event.endsOn, stage.startsOn, stage.endsOn];
    return [
      finding('event-outside-stage', facts, {
        cardIds: [event.id, stage.id],
        fixes: waysOut(plan, event, stage),
      }),
    ];
  });
}

function waysOut(plan: Plan, event: Card, stage: Card): Fix[] {
  const fixes: Fix[] = [];
  const cut = within(event, stage);
  if (cut !== undefined && meaningOf(plan, event)?.kind !== 'recurring')
    fixes.push({
      code: 'fit-into-stage',
      cardId: event.id,
      params: {},
      commands: [redate(plan, event, cut)],
    });
  const wide = around(event, stage);
  fixes.push({
    code: 'stretch-stage',
    cardId: stage.id,
    params: {},
    commands: [redate(plan, stage, wide)],
  });
  const leave = { cardId: event.id, stageId: null };
  fixes.push({
    code: 'leave-stage',
    cardId: event.id,
    params: {},
    commands: [{ name: 'card.edit', args: leave }],
  });
  return fixes;
}
