import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import { promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { bordersOf } from './threads.ts';

/** The cards of a sprint in numbers: `kept` of `promised`, as everywhere else, and `done` of `total`. */
export interface Fill {
  readonly promised: number;
  /** Promised cards that are done in this very sprint. */
  readonly kept: number;
  readonly done: number;
  readonly total: number;
  readonly added: number;
  /** Cards that came over a border of sprints. */
  readonly carried: number;
}

/**
 * Counts a sprint. A closed one no longer holds what it carried over or gave back, so its total is what was promised
 * or is still there, and the cards whose threads leave it. Of a split card, what stayed is done; what goes on is no
 * second card of this sprint.
 */
export function fillOf(view: State, sprint: Sprint): Fill {
  const live = liveCards(view, sprint.id);
  const ids = new Set(live.map(({ id }) => id));
  if (sprint.status === 'closed')
    for (const id of [...sprint.promisedCardIds, ...leaversOf(view, sprint)]) ids.add(id);
  const promised = new Set(sprint.promisedCardIds);
  return {
    promised: promised.size,
    kept: promiseKept(view, sprint)?.kept ?? 0,
    done: live.filter(({ phase }) => phase === 'done').length,
    total: ids.size,
    added: sprint.startedAt === null ? 0 : [...ids].filter((id) => !promised.has(id)).length,
    carried: live.filter(({ carryCount }) => carryCount > 0).length,
  };
}

/** Cards that left a closed sprint through the gate after it; of one that was split, here or later, the first half. */
function leaversOf(view: State, sprint: Sprint): string[] {
  const wentOn = (card: Card) => bordersOf(view, card).includes(sprint.number + 1);
  return [...view.card.where('projectId', sprint.projectId)].filter(wentOn).map((card) => {
    let first = card;
    for (;;) {
      const before = first.splitFromId === null ? undefined : view.card.get(first.splitFromId);
      if (before === undefined) return first.id;
      if (before.sprintId !== sprint.id && !wentOn(before)) return first.id;
      first = before;
    }
  });
}
