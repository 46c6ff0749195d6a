import type { Card } from '../card/card.ts';
import { addDays } from '../schedule/day.ts';
import { redate } from './days.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import { meaningOf, type Plan, stageOf } from './plan.ts';

/** So few days between two deadlines are a slip of the pen, more of them are meant. */
const MOST_DAYS = 3;

/** A deadline a few days before the end of its stage or of the project: one of the two days is probably mistyped. */
export function deadlineDiffers(plan: Plan): Finding[] {
  return plan.open.flatMap((event) => {
    const { endsOn } = event;
    if (endsOn === null || !isDeadline(plan, event)) return [];
    const own = stageOf(plan, event);
    const stages = own === undefined ? plan.stages : [own];
    const stage = stages.find((row) => isNear(endsOn, row.endsOn));
    if (stage !== undefined) return [toStage(plan, event, endsOn, stage)];
    return isNear(endsOn, plan.project.endsOn) ? [toProject(plan, event, endsOn)] : [];
  });
}

/** «до 30.10.2025»: an end alone, to the day. */
function isDeadline(plan: Plan, event: Card): boolean {
  const meaning = meaningOf(plan, event);
  if (meaning !== undefined) return meaning.kind === 'deadline' && meaning.precision === 'day';
  return event.startsOn === null && event.precision === 'day';
}

function isNear(day: string, border: string | null): boolean {
  return border !== null && day < border && border <= addDays(day, MOST_DAYS);
}

function toStage(plan: Plan, event: Card, endsOn: string, stage: Card): Finding {
  const border = stage.endsOn ?? endsOn;
  const fixes: Fix[] = [
    {
      code: 'take-end-of-stage',
      cardId: event.id,
      params: { day: border },
      commands: [redate(plan, event, { startsOn: event.startsOn, endsOn: border })],
    },
  ];
  if (stage.startsOn === null || stage.startsOn <= endsOn)
    fixes.push({
      code: 'move-end-of-stage',
      cardId: stage.id,
      params: { day: endsOn },
      commands: [redate(plan, stage, { startsOn: stage.startsOn, endsOn })],
    });
  return finding('deadline-differs', [endsOn, border], {
    cardIds: [event.id, stage.id],
    params: { day: endsOn, border },
    fixes,
  });
}

function toProject(plan: Plan, event: Card, endsOn: string): Finding {
  const border = plan.project.endsOn ?? endsOn;
  const fix: Fix = {
    code: 'take-end-of-project',
    cardId: event.id,
    params: { day: border },
    commands: [redate(plan, event, { startsOn: event.startsOn, endsOn: border })],
  };
  return finding('deadline-differs', [endsOn, border], {
    cardIds: [event.id],
    params: { day: endsOn, border },
    fixes: [fix],
  });
}
