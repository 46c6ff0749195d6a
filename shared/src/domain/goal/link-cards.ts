import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { linkRow } from '../card/link.ts';
import { add, applyChanges, type Change } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { layerOver } from '../state.ts';
import { MAX_TIED, tiedTo, tieRefusal, tyingTeams } from './tie.ts';

const args = z.strictObject({
  goalId: uuid,
  cards: z
    .array(z.strictObject({ cardId: uuid, linkId: uuid }))
    .min(1)
    .max(MAX_TIED),
});

/**
 * Ties many cards to a goal, all of them or none; the refusal names the first card in the way. Those that are tied to it
 * already are passed over.
 */
export const linkCards = defineCommand({
  name: 'goal.link-cards',
  args,
  may: { level: 'team', of: (state, { goalId, cards }) => tyingTeams(state, goalId, cards) },
  run(state, { goalId, cards }, env) {
    if (state.goal.get(goalId) === undefined) return refuse('not-found');
    const after = layerOver(state);
    const changes: Change[] = [];
    for (const { cardId, linkId } of cards) {
      const refusal = tieRefusal(state, goalId, cardId, env.actor);
      if (refusal !== undefined) return refusal;
      if (tiedTo(after, goalId, cardId) !== undefined) continue;
      const row = linkRow(after, linkId, { cardId }, boardsOf(state, { cardId }) ?? [], { goalId });
      if ('code' in row) return row;
      changes.push(add('link', row));
      applyChanges(after, changes.slice(-1));
    }
    return done(changes);
  },
  inverse(before, { goalId, cards }) {
    const linkIds = cards
      .filter(({ cardId }) => tiedTo(before, goalId, cardId) === undefined)
      .map(({ linkId }) => linkId);
    return linkIds.length === 0 ? null : { name: 'goal.unlink-cards', args: { goalId, linkIds } };
  },
});
