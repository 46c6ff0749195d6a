import type { Card } from '../card/card.ts';
import { addDays } from '../schedule/day.ts';
import { redate } from './days.ts';
import { type Finding, type Fix, finding } from './finding.ts';
import type { Plan } from './plan.ts';

/** Two stages that share days. A stage without a start or an end overlaps nothing. */
export function stagesOverlap(plan: Plan): Finding[] {
  const stages = plan.stages.filter(isDated).sort(byDays);
  return stages.flatMap((earlier, index) =>
    stages
      .slice(index + 1)
      .filter((later) => later.startsOn <= earlier.endsOn)
      .map((later) => overlap(plan, earlier, later)),
  );
}

type Dated = Card & { readonly startsOn: string; readonly endsOn: string };

function isDated(stage: Card): stage is Dated {
  return stage.startsOn !== null && stage.endsOn !== null;
}

function byDays(a: Dated, b: Dated): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  if (a.endsOn !== b.endsOn) return a.endsOn < b.endsOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function overlap(plan: Plan, earlier: Dated, later: Dated): Finding {
  const [to = later.endsOn] = [earlier.endsOn, later.endsOn].sort();
  return finding(
    'stages-overlap',
    [earlier.startsOn, earlier.endsOn, later.startsOn, later.endsOn],
    {
      cardIds: [earlier.id, later.id],
      params: { from: later.startsOn, to },
      fixes: borders(plan, earlier, later),
    },
  );
}

/** Either border may move, where a stage is left of it. */
function borders(plan: Plan, earlier: Dated, later: Dated): Fix[] {
  const fixes: Fix[] = [];
  const startsOn = addDays(earlier.endsOn, 1);
  if (startsOn <= later.endsOn)
    fixes.push({
      code: 'begin-after',
      cardId: later.id,
      params: { day: startsOn },
      commands: [redate(plan, later, { startsOn, endsOn: later.endsOn })],
    });
  const endsOn = addDays(later.startsOn, -1);
  if (endsOn >= earlier.startsOn)
    fixes.push({
      code: 'end-before',
      cardId: earlier.id,
      params: { day: endsOn },
      commands: [redate(plan, earlier, { startsOn: earlier.startsOn, endsOn })],
    });
  return fixes;
}
