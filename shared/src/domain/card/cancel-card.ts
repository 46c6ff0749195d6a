import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { answeredBy } from '../sprint/plan-open.ts';
import type { State } from '../state.ts';
import { type Card, homeOf, isUnfinished } from './card.ts';
import { overOpenCard } from './detail.ts';
import { dated } from './work.ts';

const args = z.strictObject({ cardId: uuid, reason });

/** Gives a card up with a reason; it stays where it is and can be restored. */
export const cancelCard = defineCommand({
  name: 'card.cancel',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, reason }, env) {
    return overOpenCard(state, cardId, (card) => {
      if (card.cancelledAt !== null) return refuse('card-cancelled');
      const count = unfinishedChildren(state, card);
      if (count > 0) return refuse('card-has-children', { count });
      const decision = answeredBy(state, cardId);
      if (decision !== undefined) return refuse('card-answers-decision', { decision });
      const given = { cancelledAt: env.now, cancelReason: reason };
      return done(set('card', card, dated(card, given, env.now)));
    });
  },
  inverse: (_before, { cardId }) => ({ name: 'card.restore', args: { cardId } }),
});

/** Events that would lose their stage or their initiative. */
function unfinishedChildren(state: State, card: Card): number {
  const field = card.kind === 'stage' ? 'stageId' : 'parentId';
  return [...state.card.where(field, card.id)].filter(isUnfinished).length;
}
