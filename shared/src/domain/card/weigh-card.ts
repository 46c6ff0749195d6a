import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { cardSchema, homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, effort: cardSchema.shape.effort });

/** Says how many person-days an event takes; an idea may be weighed too, before a sprint takes it. */
export const weighCard = defineCommand({
  name: 'card.weigh',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, effort }) {
    return overOpenCard(state, cardId, (card) =>
      card.kind === 'event' ? done(set('card', card, { effort })) : refuse('card-not-event'),
    );
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    return card === undefined
      ? null
      : { name: 'card.weigh', args: { cardId, effort: card.effort } };
  },
});
