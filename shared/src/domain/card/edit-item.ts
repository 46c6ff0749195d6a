import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { checklistItemSchema, homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({
  cardId: uuid,
  itemId: uuid,
  body: checklistItemSchema.shape.body.optional(),
  done: z.boolean().optional(),
});

/** Rewords an item of a checklist, or ticks and unticks it; what was ticked before keeps its moment. */
export const editItem = defineCommand({
  name: 'card.edit-item',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, itemId, body, done: ticked }, env) {
    return overOpenCard(state, cardId, (card) => {
      const item = card.checklist.find((other) => other.id === itemId);
      if (item === undefined) return refuse('not-found');
      const tickedAt = ticked === true ? (item.doneAt ?? env.now) : null;
      const doneAt = ticked === undefined ? item.doneAt : tickedAt;
      const edited = { id: itemId, body: body ?? item.body, doneAt };
      const checklist = card.checklist.map((other) => (other.id === itemId ? edited : other));
      return done(set('card', card, { checklist }));
    });
  },
  inverse(before, { cardId, itemId, body, done: ticked }) {
    const item = before.card.get(cardId)?.checklist.find((other) => other.id === itemId);
    if (item === undefined) return null;
    const was = {
      ...(body === undefined ? {} : { body: item.body }),
      ...(ticked === undefined ? {} : { done: item.doneAt !== null }),
    };
    return { name: 'card.edit-item', args: { cardId, itemId, ...was } };
  },
});
