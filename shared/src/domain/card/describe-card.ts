import { z } from 'zod';
import { put, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { MAX_TEXT, textIdOf } from '../text/text.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';

const args = z.strictObject({ cardId: uuid, body: z.string().trim().max(MAX_TEXT) });

/** Writes the long description of a card, which is read on demand; an empty one takes it away. */
export const describeCard = defineCommand({
  name: 'card.describe',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, body }, env) {
    return overOpenCard(state, cardId, (card) =>
      done([
        put('text', {
          id: textIdOf(cardId, 'description'),
          ownerKind: 'card',
          ownerId: cardId,
          field: 'description',
          body,
          updatedAt: env.now,
          updatedBy: env.actor,
        }),
        ...set('card', card, { describedAt: body === '' ? null : env.now }),
      ]),
    );
  },
});
