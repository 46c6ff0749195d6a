import { z } from 'zod';
import { firstColumn } from '../board/board.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { closedToCards } from '../sprint/cards.ts';
import { homeOf } from './card.ts';
import { isOfSprints, overOpenCard, stuck } from './detail.ts';
import { limitOf, placeAt } from './place.ts';
import { dateWarnings } from './warnings.ts';
import { dated } from './work.ts';

const args = z.strictObject({ cardId: uuid, sprintId: uuid });

/**
 * Takes an idea, or a card carried over, into a period that is planned or under way. An idea goes to the end of the first
 * column; what stands on the board already stays in its own: a carried card, and any card of a project without sprints.
 */
export const putInSprint = defineCommand({
  name: 'card.put-in-sprint',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, sprintId }, env) {
    return overOpenCard(state, cardId, (card) => {
      const fault = stuck(state, card);
      if (fault !== undefined) return fault;
      if (card.sprintId === sprintId) return done([]);
      const closed = closedToCards(state, card.projectId, sprintId);
      if (closed !== undefined) return closed;
      const stays = card.carriedFromId !== null || !isOfSprints(state, card);
      const column = stays
        ? state.column.get(card.columnId)
        : firstColumn(state, card.projectId, 'planned');
      if (column === undefined) return refuse('not-found');
      const spot = { column, boardProjectId: card.projectId, before: null };
      const place = stays ? { fields: {}, others: [] } : placeAt(state, cardId, spot);
      const settled = { carriedFromId: null, horizon: null, returnReason: null, returnedAt: null };
      const fields = { ...place.fields, ...settled, sprintId };
      const taken = { ...card, ...fields };
      const limit = limitOf(state, column, taken);
      if (limit.refusal !== undefined) return limit.refusal;
      const warnings = [...limit.warnings, ...dateWarnings(state, taken)];
      return done([...set('card', card, dated(card, fields, env.now)), ...place.others], warnings);
    });
  },
  inverse(before, { cardId, sprintId }) {
    const card = before.card.get(cardId);
    if (card === undefined || card.sprintId !== null || card.carriedFromId !== null) return null;
    // Out of an active sprint a card goes with a person's reason only, which an undo does not have.
    if (before.sprint.get(sprintId)?.status !== 'planning') return null;
    return {
      name: 'card.return-to-idea',
      args: { cardId, reason: card.returnReason, horizon: card.horizon },
    };
  },
});
