import { z } from 'zod';
import { firstColumn } from '../board/board.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { settledInPeriod } from '../occurrence/settle.ts';
import { refuse } from '../refusal.ts';
import { daysOf } from '../schedule/days-of.ts';
import { closedToCards } from '../sprint/cards.ts';
import type { State } from '../state.ts';
import { type Card, homeOf } from './card.ts';
import { isOfSprints, isUndetailable, overOpenCard, stuck } from './detail.ts';
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
      const fresh = { carriedFromId: null, horizon: null, returnReason: null, returnedAt: null };
      const fields = { ...place.fields, ...fresh, ...wordsInSprint(state, card), sprintId };
      const taken = { ...card, ...fields };
      const limit = limitOf(state, column, taken);
      if (limit.refusal !== undefined) return limit.refusal;
      const series = settledInPeriod(state, taken, env);
      const warnings = [...limit.warnings, ...dateWarnings(state, taken), ...series.warnings];
      const moved = set('card', card, dated(card, fields, env.now));
      return done([...moved, ...place.others, ...series.changes], warnings);
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

/** The days that the words of an idea told all along: a sprint lets them through. */
function wordsInSprint(state: State, card: Card): Partial<Card> {
  const isBare = card.startsOn === null && card.endsOn === null;
  const schedule = state.schedule.get(card.id);
  return isBare && schedule !== undefined && isUndetailable(state, card)
    ? daysOf(schedule.meaning)
    : {};
}
