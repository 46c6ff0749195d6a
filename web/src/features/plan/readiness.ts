import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { shutToStart } from '@kaskad/shared/domain/sprint/gate.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export const readyParts = ['gate', 'goal', 'dates', 'cards'] as const;
export type ReadyPart = (typeof readyParts)[number];

/** What a planned sprint needs before it starts, each part with whether it is there. */
export function readinessOf(view: State, sprint: Sprint): Record<ReadyPart, boolean> {
  return {
    gate: shutToStart(view, sprint) === undefined,
    goal: sprint.goal !== null,
    dates: sprint.startsOn !== null && sprint.endsOn !== null,
    cards: liveCards(view, sprint.id).length > 0,
  };
}
