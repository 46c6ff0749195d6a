import { z } from 'zod';
import { firstColumn } from '../board/board.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { settled } from '../occurrence/settle.ts';
import { refuse } from '../refusal.ts';
import { leaving } from '../sprint/disposition.ts';
import { cardSchema, homeOf, isDetailed } from './card.ts';
import { isOfSprints, overOpenCard, stuck } from './detail.ts';

const args = z.strictObject({
  cardId: uuid,
  /** Needed once the sprint is under way. */
  reason: reason.nullable(),
  horizon: cardSchema.shape.horizon.optional(),
});

/**
 * Takes a card out of a sprint that is planned or under way, or one that waits carried over, back into «Замысел». An
 * idea has no details: people, checklist, exact days and planned instances go, the plan's own words about time stay. Without sprints there
 * are no ideas: the card stays on the board as it is and belongs to no period.
 */
export const returnToIdea = defineCommand({
  name: 'card.return-to-idea',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, reason, horizon }, env) {
    return overOpenCard(state, cardId, (card) => {
      const fault = stuck(state, card);
      if (fault !== undefined) return fault;
      const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
      if (sprint?.status === 'active' && reason === null) return refuse('reason-missing');
      const isOut = card.sprintId === null && card.carriedFromId === null;
      const why = isOut ? card.returnReason : reason;
      if (horizon != null && !isOfSprints(state, card)) return refuse('project-not-sprints');
      const fields = leaving(state, card, why, env.now);
      const plan = isOfSprints(state, card) ? settled(state, card, null, env).changes : [];
      const back = set('card', card, horizon === undefined ? fields : { ...fields, horizon });
      return done([...back, ...plan]);
    });
  },
  inverse(before, { cardId }) {
    const card = before.card.get(cardId);
    if (card === undefined || card.sprintId === null) return null;
    const back = { name: 'card.put-in-sprint', args: { cardId, sprintId: card.sprintId } };
    if (!isOfSprints(before, card)) return back;
    if (isDetailed(card)) return null;
    const column = firstColumn(before, card.projectId, 'planned');
    return card.columnId === column?.id ? back : null;
  },
});
