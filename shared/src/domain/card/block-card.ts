import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Card, cardSchema, homeOf, isIdea } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({
  cardId: uuid,
  reason: cardSchema.shape.blockReason.unwrap(),
  /** A person or a thing outside, in free words. */
  waitingFor: cardSchema.shape.waitingFor,
});

/** Says that the work on a card cannot go on, why, and whom it waits for. Said again it only changes the words. */
export const blockCard = defineCommand({
  name: 'card.block',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, reason, waitingFor }, env) {
    return overOpenCard(state, cardId, (card) => {
      const idle = noWork(state, card);
      if (idle !== undefined) return idle;
      const blockedAt = card.blockedAt ?? env.now;
      return done(set('card', card, { blockedAt, blockReason: reason, waitingFor }));
    });
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    if (card === undefined) return null;
    const { blockReason: reason, waitingFor } = card;
    return reason === null
      ? { name: 'card.unblock', args: { cardId } }
      : { name: 'card.block', args: { cardId, reason, waitingFor } };
  },
});

/** Why there is no work on the card that could stop; undefined when there is. */
function noWork(state: State, card: Card): Refusal | undefined {
  if (card.kind !== 'event') return refuse('card-not-event');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  const home = state.project.get(card.projectId);
  if (home !== undefined && isIdea(card, home)) return refuse('card-still-idea');
  return card.phase === 'done' ? refuse('card-done') : undefined;
}
