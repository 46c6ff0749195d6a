import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, labelId: uuid });

/** Takes a label off a card. */
export const unlabelCard = defineCommand({
  name: 'card.remove-label',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, labelId }) {
    return overOpenCard(state, cardId, (card) =>
      done(set('card', card, { labelIds: card.labelIds.filter((id) => id !== labelId) })),
    );
  },
  inverse(before, { cardId, labelId }) {
    if (before.card.get(cardId)?.labelIds.includes(labelId) !== true) return null;
    return { name: 'card.add-label', args: { cardId, labelId } };
  },
});
