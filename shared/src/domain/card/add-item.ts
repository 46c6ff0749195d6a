import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { checklistItemSchema, homeOf, MAX_CHECKLIST } from './card.ts';
import { detailGate, overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, itemId: uuid, body: checklistItemSchema.shape.body });

/** Adds an item to the end of a card's checklist. */
export const addItem = defineCommand({
  name: 'card.add-item',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, itemId, body }) {
    return overOpenCard(state, cardId, (card) => {
      const gate = detailGate(state, card);
      if (gate !== undefined) return gate;
      if (card.checklist.some((item) => item.id === itemId)) return refuse('id-taken');
      if (card.checklist.length >= MAX_CHECKLIST)
        return refuse('too-many-items', { limit: MAX_CHECKLIST });
      const checklist = [...card.checklist, { id: itemId, body, doneAt: null }];
      return done(set('card', card, { checklist }));
    });
  },
  inverse: (_before, { cardId, itemId }) => ({
    name: 'card.remove-item',
    args: { cardId, itemId },
  }),
});
