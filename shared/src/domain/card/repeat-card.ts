import { z } from 'zod';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { closedToCards } from '../sprint/cards.ts';
import { isGated } from '../sprint/period.ts';
import { repeated, unrepeatable } from '../sprint/repeat.ts';
import { homeOf } from './card.ts';

const args = z.strictObject({ cardId: uuid, newId: uuid, sprintId: uuid });

/** Does an event again in the period after its own, which is planned or under way; the old card keeps its fact. */
export const repeatCard = defineCommand({
  name: 'card.repeat',
  args,
  may: { level: 'lead', of: homeOf },
  run(state, { cardId, newId, sprintId }, env) {
    const card = state.card.get(cardId);
    const period = state.sprint.get(sprintId);
    if (card === undefined) return refuse('not-found');
    const closed = closedToCards(state, card.projectId, sprintId);
    if (closed !== undefined) return closed;
    if (period === undefined) return refuse('not-found');
    if (isGated(period)) return refuse('project-in-sprints');
    const fault = unrepeatable(state, card, period);
    if (fault !== undefined) return fault;
    const copy = repeated(state, card, { newId, sprintId }, env);
    return 'code' in copy ? copy : done(copy.changes, copy.warnings);
  },
});
