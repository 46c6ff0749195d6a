import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, itemId: uuid });

/** Takes an item off a checklist; one that is gone already stays gone. */
export const removeItem = defineCommand({
  name: 'card.remove-item',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, itemId }) {
    return overOpenCard(state, cardId, (card) =>
      done(set('card', card, { checklist: card.checklist.filter((item) => item.id !== itemId) })),
    );
  },
  inverse(before, { cardId, itemId }) {
    // Added again an item stands unticked at the end, so only such a one can come back as it was.
    const item = before.card.get(cardId)?.checklist.at(-1);
    if (item?.id !== itemId || item.doneAt !== null) return null;
    return { name: 'card.add-item', args: { cardId, itemId, body: item.body } };
  },
});
