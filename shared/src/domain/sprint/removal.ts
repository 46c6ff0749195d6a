import type { Card } from '../card/card.ts';
import type { State } from '../state.ts';
import { byText } from './by-text.ts';
import type { Sprint } from './sprint.ts';

/** A card that no longer counts: given up, gone back to the ideas or taken into another sprint. */
export interface Removal {
  readonly card: Card;
  readonly at: string | null;
  readonly reason: string | null;
  readonly promised: boolean;
}

/** The cards that a sprint under way has lost, in the order of time. */
export function removals(state: State, sprint: Sprint): Removal[] {
  const promised = new Set(sprint.promisedCardIds);
  const cancelled = [...state.card.where('sprintId', sprint.id)].filter(
    (card) => card.cancelledAt !== null,
  );
  const gone = [...promised]
    .map((id) => state.card.get(id))
    .filter((card) => card !== undefined)
    .filter((card) => card.sprintId !== sprint.id && card.carriedFromId !== sprint.id);
  const removed = [
    ...cancelled.map((card) => ({ card, at: card.cancelledAt, reason: card.cancelReason })),
    ...gone.map((card) => ({
      card,
      at: card.returnedAt ?? card.sprintAt ?? card.cancelledAt,
      reason: card.returnReason ?? card.cancelReason,
    })),
  ].map((removal) => ({ ...removal, promised: promised.has(removal.card.id) }));
  return removed.sort((a, b) => byText(a.at ?? '', b.at ?? '') || byText(a.card.id, b.card.id));
}
