import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { cardSchema, homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, loss: cardSchema.shape.loss });

/** Says what kind of loss held an event up; null takes the word back. */
export const markLoss = defineCommand({
  name: 'card.mark-loss',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, loss }) {
    return overOpenCard(state, cardId, (card) =>
      card.kind === 'event' ? done(set('card', card, { loss })) : refuse('card-not-event'),
    );
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    return card === undefined
      ? null
      : { name: 'card.mark-loss', args: { cardId, loss: card.loss } };
  },
});
