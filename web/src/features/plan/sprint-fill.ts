import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { bordersOf } from './threads.ts';

/** How full a chamber is: `done` of `total` cards. */
export interface Fill {
  readonly done: number;
  readonly total: number;
  readonly promised: number;
  readonly added: number;
  /** Cards that came over a border of sprints. */
  readonly carried: number;
}

/**
 * Counts a sprint. A closed one no longer holds what it carried over or gave back, so its total is what was promised
 * or is still there, and the cards whose threads leave it; a split card was not done.
 */
export function fillOf(view: State, sprint: Sprint): Fill {
  const live = liveCards(view, sprint.id);
  const promised = new Set(sprint.promisedCardIds);
  const here = new Set(live.map(({ id }) => id));
  const left = sprint.status === 'closed' ? leaversOf(view, sprint) : { whole: [], split: [] };
  const ids = new Set([
    ...here,
    ...left.whole,
    ...(sprint.status === 'closed' ? sprint.promisedCardIds : []),
  ]);
  const split = new Set(left.split);
  return {
    done: live.filter(({ id, phase }) => phase === 'done' && !split.has(id)).length,
    total: ids.size,
    promised: promised.size,
    added: sprint.startedAt === null ? 0 : [...ids].filter((id) => !promised.has(id)).length,
    carried: live.filter(({ carryCount }) => carryCount > 0).length,
  };
}

/** Cards that left a closed sprint through the gate after it, and those of its cards whose remainder did. */
function leaversOf(view: State, sprint: Sprint): { whole: string[]; split: string[] } {
  const whole: string[] = [];
  const split: string[] = [];
  for (const card of view.card.where('projectId', sprint.projectId)) {
    if (!bordersOf(view, card).includes(sprint.number + 1)) continue;
    const origin = card.splitFromId === null ? undefined : view.card.get(card.splitFromId);
    if (origin?.sprintId === sprint.id) split.push(origin.id);
    else whole.push(card.id);
  }
  return { whole, split };
}
