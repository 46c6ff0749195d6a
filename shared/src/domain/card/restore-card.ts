import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { uuid } from '../fields.ts';
import { homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';
import { limitOf } from './place.ts';

const args = z.strictObject({ cardId: uuid });

/** Takes up a cancelled card again, in the place where it was left. */
export const restoreCard = defineCommand({
  name: 'card.restore',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId }) {
    return overOpenCard(state, cardId, (card) => {
      if (card.cancelledAt === null) return done([]);
      const fields = { cancelledAt: null, cancelReason: null };
      const restored = { ...card, ...fields };
      const limit = limitOf(state, state.column.get(card.columnId), restored);
      const asked = askedOnDone(state, card, restored);
      const warnings = [...limit.warnings, ...asked.warnings];
      return limit.refusal ?? asked.refusal ?? done(set('card', card, fields), warnings);
    });
  },
  inverse(before, { cardId }) {
    const reason = before.card.get(cardId)?.cancelReason ?? null;
    return reason === null ? null : { name: 'card.cancel', args: { cardId, reason } };
  },
});
