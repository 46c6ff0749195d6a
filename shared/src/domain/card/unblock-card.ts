import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';
import { unblocked } from './work.ts';

const args = z.strictObject({ cardId: uuid });

/** Says that the work on a card goes on; how long it stood is added up. */
export const unblockCard = defineCommand({
  name: 'card.unblock',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId }, env) {
    return overOpenCard(state, cardId, (card) => done(set('card', card, unblocked(card, env.now))));
  },
  inverse(before, { cardId }) {
    const { blockReason: reason = null, waitingFor } = before.card.get(cardId) ?? {};
    return reason === null ? null : { name: 'card.block', args: { cardId, reason, waitingFor } };
  },
});
