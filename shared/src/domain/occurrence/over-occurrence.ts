import type { Card } from '../card/card.ts';
import { detailGate, overOpenCard } from '../card/detail.ts';
import type { Outcome } from '../command.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * Lets a verb decide over an occurrence, unless there is none. A fate may come late, but not once the period of the card
 * is closed and told as it was, nor to a card that was given up. An idea has no times of its own: what was held before it
 * went back stays as it was.
 */
export function overOccurrence(
  state: State,
  occurrenceId: string,
  decide: (occurrence: Occurrence, card: Card) => Outcome,
): Outcome {
  const occurrence = state.occurrence.get(occurrenceId);
  if (occurrence === undefined) return refuse('not-found');
  return overOpenCard(state, occurrence.cardId, (card) => {
    if (card.cancelledAt !== null) return refuse('card-cancelled');
    return detailGate(state, card) ?? decide(occurrence, card);
  });
}
