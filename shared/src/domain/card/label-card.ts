import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { homeOf, MAX_LABELS } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, labelId: uuid });

/** Puts a label of the card's home project on the card. */
export const labelCard = defineCommand({
  name: 'card.add-label',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, labelId }) {
    return overOpenCard(state, cardId, (card) => {
      if (state.label.get(labelId)?.projectId !== card.projectId) return refuse('not-found');
      if (card.labelIds.includes(labelId)) return done([]);
      if (card.labelIds.length >= MAX_LABELS)
        return refuse('too-many-items', { limit: MAX_LABELS });
      return done(set('card', card, { labelIds: [...card.labelIds, labelId] }));
    });
  },
  inverse(before, { cardId, labelId }) {
    const card = before.card.get(cardId);
    if (card === undefined || card.labelIds.includes(labelId)) return null;
    return { name: 'card.remove-label', args: { cardId, labelId } };
  },
});
