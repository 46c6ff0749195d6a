import type { State } from '../state.ts';
import type { Sprint } from './sprint.ts';

/** How much of what a sprint promised at its start is done, counted in cards. */
export interface PromiseKept {
  readonly promised: number;
  readonly kept: number;
}

/**
 * Counts the cards of the promise that are done in this very sprint; one that was carried over and done later did not
 * keep it. Of a card that was split, what stayed counts as done. Undefined before the start: nothing is promised yet.
 */
export function promiseKept(state: State, sprint: Sprint): PromiseKept | undefined {
  if (sprint.startedAt === null) return undefined;
  const kept = sprint.promisedCardIds.filter((id) => {
    const card = state.card.get(id);
    return card?.sprintId === sprint.id && card.phase === 'done' && card.cancelledAt === null;
  });
  return { promised: sprint.promisedCardIds.length, kept: kept.length };
}

/** From 0 to 1; undefined where nothing was promised. */
export function shareKept({ promised, kept }: PromiseKept): number | undefined {
  return promised === 0 ? undefined : kept / promised;
}
