import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { shutToStart } from '@kaskad/shared/domain/sprint/gate.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { waitingDecisions } from '@kaskad/shared/domain/sprint/waiting.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export const readyParts = ['gate', 'decisions', 'goal', 'dates', 'cards'] as const;
export type ReadyPart = (typeof readyParts)[number];

/** What a planned sprint needs before it starts, each part with whether it is there; only sprints have a gate. */
export function readinessOf(view: State, sprint: Sprint): Partial<Record<ReadyPart, boolean>> {
  const shut = shutToStart(view, sprint);
  return {
    ...(isGated(sprint) && {
      gate: shut === undefined || shut.code === 'decisions-unanswered',
    }),
    decisions: waitingDecisions(view, sprint.projectId, sprint.number).length === 0,
    goal: sprint.goal !== null,
    dates: sprint.startsOn !== null && sprint.endsOn !== null,
    cards: liveCards(view, sprint.id).length > 0,
  };
}
