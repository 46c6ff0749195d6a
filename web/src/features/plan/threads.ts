import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** A card that went unfinished from one sprint towards the next. */
export interface Thread {
  readonly card: Card;
  /** Numbers of the gates it went through. */
  readonly gates: readonly number[];
  /** The gate behind which it still waits to be taken into a sprint; null once it was taken. */
  readonly waitsAt: number | null;
}

/** Cards of a project that crossed a border of sprints, by title. */
export function threadsOf(view: State, projectId: string): Thread[] {
  const threads: Thread[] = [];
  for (const card of view.card.where('projectId', projectId)) {
    const gates = bordersOf(view, card);
    if (gates.length === 0) continue;
    threads.push({
      card,
      gates,
      waitsAt: card.carriedFromId === null ? null : (gates.at(-1) ?? null),
    });
  }
  return threads.sort((a, b) => a.card.title.localeCompare(b.card.title));
}

/** The last gates before the place of the card, as many as it has crossed. One that went back to ideas has no thread. */
export function bordersOf(view: State, card: Card): number[] {
  if (card.carryCount === 0) return [];
  const from = card.carriedFromId === null ? undefined : view.sprint.get(card.carriedFromId);
  const at = card.sprintId === null ? undefined : view.sprint.get(card.sprintId);
  const last = from === undefined ? at?.number : from.number + 1;
  if (last === undefined) return [];
  const first = Math.max(1, last - card.carryCount + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
