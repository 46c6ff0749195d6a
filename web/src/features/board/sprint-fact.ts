import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

export interface SprintCounts {
  /** Cards in the sprint that were not given up. */
  readonly total: number;
  readonly done: number;
  /** Cards between the first column and the last. */
  readonly inWork: number;
  readonly promised: number;
  readonly added: number;
  /** Cards that came over a border of sprints. */
  readonly carried: number;
}

/** Counts a sprint's cards; before the start nothing is promised yet and nothing is added. */
export function countSprint(view: State, sprint: Sprint): SprintCounts {
  const promised = new Set(sprint.promisedCardIds);
  const counts = { total: 0, done: 0, inWork: 0, promised: promised.size, added: 0, carried: 0 };
  for (const card of view.card.where('sprintId', sprint.id)) {
    if (card.cancelledAt !== null) continue;
    counts.total++;
    if (card.phase === 'done') counts.done++;
    else if (card.phase !== 'planned') counts.inWork++;
    if (sprint.startedAt !== null && !promised.has(card.id)) counts.added++;
    if (card.carryCount > 0) counts.carried++;
  }
  return counts;
}
